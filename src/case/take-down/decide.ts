import { ownDeadlines, platformChecks } from '../../law/own-rules.ts';
import type { WorkingTime } from '../../law/working-time.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import type { CommandId } from '../ids.ts';
import { hoursLater } from '../instants.ts';
import type { CaseState } from '../state.ts';
import { findTask } from '../tasks/tasks-of.ts';
import { workdayAfterNext } from '../workdays.ts';
import { changedTakeDown, type TakeDownEvent } from './evolve-take-down.ts';
import {
  isSettled,
  mostItems,
  type CloseReason,
  type Found,
  type Rung,
  type TakeDownAnswer,
  type TakeDownChoice,
  type TakeDownItem,
  type TakeDownPlace,
} from './take-down.ts';
import { follows, mayTakeDown, seesTakeDown } from './who.ts';

/** Hours from a request or a removal to the first look, and from one look to the next; nobody is asked more often. */
const firstLook = ownDeadlines.platform_check.usual;
const nextLook = platformChecks.thenEveryDays * 24;

/** When it is time to look once more; never again after the last. */
export function nextCheck(checks: number, from: string): string | undefined {
  return checks >= platformChecks.atMost ? undefined : hoursLater(from, checks === 0 ? firstLook : nextLook);
}

/** When something happens (UTC), and when people work: from it follows the morning on which the next step is asked for. */
interface Moment {
  readonly now: string;
  readonly workingTime: WorkingTime;
}

type Refusal = 'not-allowed' | 'ended' | 'no-such-item';

/** Somebody names what is to go. */
export function decideAddTakeDown(
  state: CaseState,
  { by, place, address }: { by: PersonId; place: TakeDownPlace; address?: CommandId | undefined },
): Decision<Refusal | 'too-many'> {
  if (!seesTakeDown(state, by) || findTask(state, 'take-down') === undefined) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (state.takeDown.items.length >= mostItems) return refused('too-many');
  const item = state.takeDown.items.length + 1;
  const named = address === undefined ? {} : { address };
  return withTask(state, by, [{ type: 'TakeDownWasAdded', by, item, place, ...named }]);
}

/** Somebody was asked to remove it. A complaint to Datatilsynet is the person's own, so it takes a power of attorney. */
export function decideRequestTakeDown(
  state: CaseState,
  request: { by: PersonId; item: number; rung: Rung; on: string; today: string; now: string },
): Decision<Refusal | 'date-wrong' | 'power-missing'> {
  const { by, item, rung, on, today, now } = request;
  return onItem(state, by, item, () => {
    if (on > today) return refused('date-wrong');
    if (rung === 'authority' && state.takeDown.choices?.power !== true) return refused('power-missing');
    const checkAt = hoursLater(now, firstLook);
    return withTask(state, by, [{ type: 'TakeDownWasRequested', by, item, rung, on, checkAt }]);
  });
}

/** What came of the latest request. */
export function decideAnswerTakeDown(
  state: CaseState,
  { by, item, answer, now, workingTime }: { by: PersonId; item: number; answer: TakeDownAnswer } & Moment,
): Decision<Refusal | 'not-asked'> {
  return onItem(state, by, item, ({ steps }) => {
    if (steps.length === 0) return refused('not-asked');
    const next =
      answer === 'removed'
        ? { checkAt: hoursLater(now, firstLook) }
        : { stepAt: workdayAfterNext(now, workingTime) };
    return withTask(state, by, [{ type: 'TakeDownWasAnswered', by, item, answer, ...next }]);
  });
}

/** Somebody has looked. What has come back starts again; what was gone at the last look is closed. */
export function decideCheckTakeDown(
  state: CaseState,
  { by, item, found, now, workingTime }: { by: PersonId; item: number; found: Found } & Moment,
): Decision<Refusal> {
  const isFollowing = by === state.reporter && follows(state);
  return onItem(
    state,
    by,
    item,
    ({ checks, checkAt }) => {
      if (found !== 'gone') {
        const stepAt = workdayAfterNext(now, workingTime);
        return withTask(state, by, [{ type: 'TakeDownWasChecked', by, item, found, stepAt }]);
      }
      const at = checkAt ?? nextCheck(checks, now);
      const events: TakeDownEvent[] = [
        { type: 'TakeDownWasChecked', by, item, found, ...(at === undefined ? {} : { checkAt: at }) },
        ...(at === undefined
          ? [{ type: 'TakeDownWasClosed', by, item, because: 'stays-gone' } as const]
          : []),
      ];
      return withTask(state, by, events);
    },
    isFollowing,
  );
}

/** Nothing more is done about it. */
export function decideCloseTakeDown(
  state: CaseState,
  { by, item, because }: { by: PersonId; item: number; because: CloseReason },
): Decision<Refusal> {
  return onItem(state, by, item, () =>
    withTask(state, by, [{ type: 'TakeDownWasClosed', by, item, because }]),
  );
}

/** The person wants to look too, or not any more; gives a power of attorney, or takes it back. */
export function decideTakeDownChoice(
  state: CaseState,
  { by, choice, yes }: { by: PersonId; choice: TakeDownChoice; yes: boolean },
): Decision<'not-allowed' | 'ended'> {
  if (by !== state.reporter) return refused('not-allowed');
  if ((state.takeDown.choices?.[choice] ?? false) === yes) return nothing;
  // A no counts at any time.
  if (state.status !== 'open' && yes) return refused('ended');
  return accepted([{ type: 'TakeDownChoiceWasMade', by, choice, yes }]);
}

function onItem<Reason extends string>(
  state: CaseState,
  by: PersonId,
  number: number,
  decide: (item: TakeDownItem) => Decision<Reason>,
  isAllowed = mayTakeDown(state, by),
): Decision<Reason | Refusal> {
  if (!isAllowed && !mayTakeDown(state, by)) return refused('not-allowed');
  const item = state.takeDown.items.find((each) => each.item === number);
  if (item === undefined || item.status === 'closed') return refused('no-such-item');
  return state.status === 'open' ? decide(item) : refused('ended');
}

/** The task is done when nothing waits any more, and taken up again when something does. */
function withTask(state: CaseState, by: PersonId, events: readonly TakeDownEvent[]): Decision<never> {
  // The instant plays no part in what is looked at here.
  const { items } = events.reduce(
    (takeDown, event) => changedTakeDown({ takeDown }, event, state.reportedAt).takeDown,
    state.takeDown,
  );
  const isDone = items.every(isSettled);
  const status = findTask(state, 'take-down')?.status;
  const task: readonly CaseEvent[] =
    isDone && status === 'open'
      ? [{ type: 'TaskWasDone', by, task: 'take-down', hasNote: false }]
      : !isDone && status !== undefined && status !== 'open'
        ? [{ type: 'TaskWasTakenUpAgain', by, task: 'take-down' }]
        : [];
  return accepted([...events, ...task]);
}
