import type { WorkingTime } from '../law/working-time.ts';
import type { PersonId } from '../organisation/ids.ts';
import { isCollector, openCollection } from './collection.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import { withoutTask } from './retire.ts';
import type { CaseState } from './state.ts';
import { nextWorkday } from './workdays.ts';

/** The person has seen who is asked and what they will see, and says yes. */
export interface RequestCollection {
  readonly by: PersonId;
  /** Who was shown, and said yes to. */
  readonly collector: PersonId;
  /** The same, as long as they can be asked by organisation and plan as they are now. */
  readonly possible: PersonId | undefined;
  /** UTC instant. */
  readonly now: string;
  readonly workingTime: WorkingTime;
}

/** Asks the collector, once. Somebody else than the one who was shown is never asked. */
export function decideRequestCollection(
  state: CaseState,
  { by, collector, possible, now, workingTime }: RequestCollection,
): Decision<'not-allowed' | 'ended' | 'collector-not-possible'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (openCollection(state)?.collector === collector) return nothing;
  const isKeptOut = collector === by || state.notTold.includes(collector);
  if (openCollection(state) !== undefined || isKeptOut || collector !== possible)
    return refused('collector-not-possible');
  const round = (state.collection?.round ?? 0) + 1;
  return accepted(
    [{ type: 'CollectionWasRequested', by, round, collector, remindAt: nextWorkday(now, workingTime) }],
    [messageTo(collector, `collect-evidence-${round}`, { kind: 'collect-evidence', round })],
  );
}

/** The collector is going to send files. */
export function decideTakeCollection(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed' | 'ended'> {
  if (!isCollector(state, by)) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  const open = openCollection(state);
  if (open === undefined) return refused('ended');
  return open.status === 'asked' ? accepted([{ type: 'CollectionWasTakenInHand', by }]) : nothing;
}

/** The collector has kept what there was; the person learns how many files. */
export function decideFinishCollection(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed' | 'ended'> {
  if (!isCollector(state, by)) return refused('not-allowed');
  const open = openCollection(state);
  if (open === undefined) return nothing;
  if (state.status !== 'open') return refused('ended');
  const items = state.evidence.filter((item) => item.by === by).length;
  return accepted(
    [{ type: 'CollectionWasFinished', by, items }],
    [
      messageTo(state.reporter, `collection-done-${open.round}`, { kind: 'collection-done', items }),
      ...withoutTask(state),
    ],
  );
}

/** The person takes it back. What was kept until then stays hers. */
export function decideCancelCollection(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed'> {
  if (by !== state.reporter) return refused('not-allowed');
  const open = openCollection(state);
  // With the case it is over anyway.
  if (open === undefined || state.status !== 'open') return nothing;
  return accepted(
    [{ type: 'CollectionWasCancelled', by }],
    [
      messageTo(open.collector, `collection-over-${open.round}`, {
        kind: 'collection-over',
        round: open.round,
      }),
      ...withoutTask(state),
    ],
  );
}

function messageTo(person: PersonId, step: string, content: PlannedMessage['content']): PlannedMessage {
  const to = { kind: 'person', person } as const;
  return { id: messageId(step, to), to, content, onDoubt: 'hold' };
}
