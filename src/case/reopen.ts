import { Temporal } from 'temporal-polyfill';
import { localDate } from '../law/moments.ts';
import type { PersonId } from '../organisation/ids.ts';
import { acknowledgeBy } from './acknowledge-by.ts';
import type { Knowing } from './change-clocks.ts';
import { clocksOf } from './clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { planFollowUps, type FollowUp } from './follow-up.ts';
import { holdsCase } from './handler.ts';
import { isUrgent } from './is-urgent.ts';
import { messageId } from './messages.ts';
import { notificationTargets } from './notifications.ts';
import type { CaseState } from './state.ts';

/** The person needs the case again. */
export interface Reopen extends Knowing {
  readonly by: PersonId;
  /** Who was told and still has a part in the case. */
  readonly present: readonly PersonId[];
  /** Somebody whom the person has chosen now is told with it: nobody else need be there. */
  readonly isChosenAnew?: boolean;
  /** Days from now on which the person is asked how it goes. */
  readonly followUpDays: readonly number[];
}

/**
 * Opens a closed case as it was: nobody has to be told anew what it is about. Dates that are not past run again, whoever
 * has it acknowledges anew, questions come from now on. A case that was withdrawn stays withdrawn.
 */
export function decideReopen(
  state: CaseState,
  reopen: Reopen,
): Decision<'not-allowed' | 'ended' | 'nobody-left'> {
  const { by, present, isChosenAnew = false, now, settings, followUpDays } = reopen;
  if (by !== state.reporter || state.death !== undefined) return refused('not-allowed');
  if (state.status === 'open') return nothing;
  if (state.status === 'withdrawn') return refused('ended');
  const isNobodyLeft = !state.told.some(({ person, as }) => present.includes(person) && holdsCase(as));
  if (isNobodyLeft && !isChosenAnew) return refused('nobody-left');
  const targets = notificationTargets(state).filter((to) =>
    to.kind === 'person' ? present.includes(to.person) : !isNobodyLeft,
  );
  return accepted(
    [
      {
        type: 'CaseWasReopened',
        by,
        deadlines: clocksAhead(state, reopen),
        followUps: laterFollowUps(state, now, planFollowUps(now, followUpDays, settings.workingTime)),
        acknowledgeBy: acknowledgeBy(now, settings, isUrgent(state)),
        ...(isNobodyLeft && state.channelUsed ? { channelUsed: false as const } : {}),
      },
    ],
    targets.map((to) => ({
      id: messageId(`notification-reopened-${state.reopened + 1}`, to),
      to,
      content: { kind: 'notification' },
      onDoubt: 'repeat-marked',
    })),
  );
}

/** Clocks that stopped with the closing and are not past. What was met stays met. */
function clocksAhead(state: CaseState, { now, settings }: Knowing) {
  const stopped = state.deadlines
    .filter(({ status }) => status === 'ended')
    .map(({ record }) => record.clock);
  return clocksOf(state, now, settings).filter(
    ({ clock, lastMoment }) => stopped.includes(clock) && lastMoment > now,
  );
}

/** A question is named by its day since the report, so that no answer takes the place of an older one. */
function laterFollowUps({ reportedAt }: CaseState, now: string, planned: readonly FollowUp[]): FollowUp[] {
  const since = localDate(Temporal.Instant.from(reportedAt)).until(localDate(Temporal.Instant.from(now)));
  return planned.map((followUp) => ({ ...followUp, day: followUp.day + since.days }));
}
