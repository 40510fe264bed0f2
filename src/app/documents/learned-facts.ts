import { viewOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { Texts } from '../../texts/texts.ts';

/**
 * What the team has learned from its meetings, for whoever leads and for the AMR, who were handed it: what was chosen, each
 * once, then what was written. Only what passed the look for names was ever kept.
 */
export function learnedFor(
  state: CaseState,
  { reader, report }: { readonly reader: PersonId; readonly report: PrivateReport | undefined },
  { meetings: { learning } }: Texts,
): readonly string[] {
  const view = viewOf(state, reader);
  if (view !== 'leader' && view !== 'amr') return [];
  const topics = new Set(state.learned.flatMap((each) => each.topics));
  const points = state.learned.flatMap(
    ({ round }) => report?.learning?.find((note) => note.round === round)?.points ?? [],
  );
  return [...[...topics].map((topic) => learning.topic[topic]), ...points];
}
