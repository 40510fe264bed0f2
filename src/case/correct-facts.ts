import type { PersonId } from '../organisation/ids.ts';
import { changeMessages, clockChanges, type Knowing } from './change-clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { HarassmentChannel, HarassmentKind, SenderRelation } from './facts.ts';
import { viewOf } from './handler.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** The person corrects what it is about, how it came, and where the sender stands. */
export interface CorrectFacts extends Knowing {
  readonly by: PersonId;
  readonly kinds: readonly HarassmentKind[];
  readonly channels: readonly HarassmentChannel[];
  readonly sender: SenderRelation;
}

/** What was told wrong is set right. Everybody who sees these facts hears that they changed, gently and not how. */
export function decideCorrectFacts(
  state: CaseState,
  correction: CorrectFacts,
): Decision<'not-allowed' | 'ended'> {
  const { by, sender } = correction;
  const kinds = [...new Set(correction.kinds)];
  const channels = [...new Set(correction.channels)];
  if (by !== state.reporter) return refused('not-allowed');
  const isSame = sender === state.sender && sameIn(kinds, state.kinds) && sameIn(channels, state.channels);
  if (isSame) return nothing;
  if (state.status !== 'open') return refused('ended');
  const changes = clockChanges(state, { ...state, kinds, channels, sender }, correction);
  return accepted(
    [{ type: 'FactsWereCorrected', by, kinds, channels, sender, ...changes }],
    [
      ...changeMessages(state, by, changes, 'news'),
      ...wordOfChange(state, (view) => view === 'leader' || view === 'amr'),
    ],
  );
}

/** The person has written the own words anew; what stands there is private. Who may read them hears of it. */
export function decideChangeWords(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed' | 'ended' | 'erased'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (state.erased !== undefined) return refused('erased');
  const mayRead = state.consents.wordsToLeader;
  return accepted(
    [{ type: 'WordsWereChanged', by }],
    mayRead ? wordOfChange(state, (view, isNew) => view === 'leader' && !isNew) : [],
  );
}

function wordOfChange(
  state: CaseState,
  sees: (view: ReturnType<typeof viewOf>, isNew: boolean) => boolean,
): readonly PlannedMessage[] {
  return state.told
    .filter(({ person }) => sees(viewOf(state, person), isNew(state, person)))
    .map(({ person }) => {
      const to = { kind: 'person', person } as const;
      const id = messageId(`facts-changed-${state.changes + 1}`, to);
      return { id, to, content: { kind: 'facts-changed' }, onDoubt: 'hold' };
    });
}

/** Whoever came in later, without having been chosen, reads no words. */
function isNew({ joined }: CaseState, person: PersonId): boolean {
  return joined.some((later) => later.isNew && later.person === person);
}

function sameIn<Value>(some: readonly Value[], others: readonly Value[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
