import { openCollection, type Collection } from '../../case/collection.ts';
import type { CaseState } from '../../case/state.ts';
import { handlerOf } from '../../case/handler.ts';
import type { Draft } from '../../case/draft.ts';
import { unitById } from '../../organisation/directory.ts';
import { collectorFor } from '../../organisation/collector.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import type { KeptBy } from '../evidence/kept.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** As the person sees whoever keeps evidence for her. */
interface ShownCollector {
  readonly name: string;
  readonly status: 'wished' | 'waiting' | Collection['status'];
}

/** Who keeps evidence for the person, and where that stands; nothing when nobody was asked. */
export function collectorIn({ organisation }: Services, kept: KeptBy): ShownCollector | undefined {
  if (kept.kind === 'draft') {
    const { draft } = kept.stored;
    const wished = draft.collect?.collector;
    if (wished === undefined || wished !== collectorOfDraft(organisation, draft)) return undefined;
    return { name: nameOf(organisation, wished), status: 'wished' as const };
  }
  const { collection } = kept.state;
  if (collection === undefined) return undefined;
  const hasGivenUp = openCollection(kept.state) !== undefined && collection.remindAt === undefined;
  const status = hasGivenUp && collection.status === 'asked' ? 'waiting' : collection.status;
  return { name: nameOf(organisation, collection.collector), status };
}

/** Who would be asked to keep evidence for this case now. */
export function collectorOfCase(organisation: Organisation, state: CaseState): PersonId | undefined {
  const unit = unitById(organisation, state.unit);
  const { reporter, notTold } = state;
  return unit && collectorFor(organisation, unit, { reporter, notTold, handler: handlerOf(state) });
}

/** Who would be asked once the draft is sent as it is now: among leaders only one whom the person has chosen. */
export function collectorOfDraft(
  organisation: Organisation,
  { unit: unitId, person, answers }: Draft,
): PersonId | undefined {
  const unit = unitById(organisation, unitId);
  const { told = [], notTold = [] } = answers;
  const leaders = (['leader', 'upper-leader'] as const).map((role) => told.find(({ as }) => as === role));
  const handler = leaders.find((leader) => leader !== undefined)?.person;
  return unit && collectorFor(organisation, unit, { reporter: person, notTold, handler });
}
