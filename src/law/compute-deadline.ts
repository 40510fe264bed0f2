import { Temporal } from 'temporal-polyfill';
import { instantText } from '../case/instants.ts';
import { endsTimeLimits } from './danish-holidays.ts';
import type { ClockId, DeadlineRecord } from './deadline-record.ts';
import { countsHours } from './deadline-rule.ts';
import type { DeadlineRule, DoubtPolicy, Owner } from './deadline-rule.ts';
import { endOfDay, hoursAfter, localDate, startInstant } from './moments.ts';
import type { StartMoment } from './moments.ts';
import { planReminders } from './plan-reminders.ts';
import type { Reminder } from './plan-reminders.ts';
import type { CaseRuleId, RuleId } from './rule-id.ts';
import { addWorkingDays, addWorkingHours, lastWorkingMomentBefore, officialDays } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

/** A computed deadline. The fields mean what they mean in `DeadlineRecord`. */
export interface Deadline<Id extends RuleId = RuleId> {
  readonly rule: Id;
  readonly version: number;
  readonly start: StartMoment;
  readonly startedAt: Temporal.Instant;
  readonly timeAssumed: boolean;
  readonly lastMoment: Temporal.Instant;
  readonly actBy: Temporal.Instant;
  readonly workingHourLeft: boolean;
  readonly owner: Owner;
  readonly onDoubt: DoubtPolicy;
  readonly reminders: readonly Reminder[];
}

/**
 * The deadline that a rule sets for a start. `lastMoment` is the rule's own end; `actBy` is that moment when it falls
 * in working hours, otherwise the last end of work before it, because duties do not roll forward over weekends and
 * holidays (danish-domain 2.2). Where `lastMoment` itself was moved to a later day, `actBy` still lies on or before the day
 * as counted, so that an earlier date is always shown. `reportedAt` is when the clock became known: it decides whether a reminder goes out at
 * once. Reminders before it stay in the list; `remindersDue` leaves them out.
 */
export function computeDeadline<Id extends RuleId>(
  rule: DeadlineRule<Id>,
  start: StartMoment,
  workingTime: WorkingTime,
  reportedAt: Temporal.Instant,
): Deadline<Id> {
  const { at: startedAt, timeAssumed } = startInstant(start);
  const counted = endOf(rule, startedAt, workingTime);
  const lastMoment = rule.roll === 'none' ? counted : endOfDay(nextOfficialDay(localDate(counted)));
  const actBy = lastWorkingMomentBefore(counted, workingTime);
  const inOneHour = addWorkingHours(reportedAt, 1, workingTime);
  const workingHourLeft = Temporal.Instant.compare(inOneHour, lastMoment) <= 0;
  const reminders = planReminders(rule.reminders, {
    startedAt,
    lastMoment,
    counted,
    actBy,
    reportedAt,
    workingHourLeft,
    halfWay: halfWay(rule, startedAt, counted, workingTime),
    workingTime,
  });
  const { id, version, owner, onDoubt } = rule;
  return {
    rule: id,
    version,
    start,
    startedAt,
    timeAssumed,
    lastMoment,
    actBy,
    workingHourLeft,
    owner,
    onDoubt,
    reminders,
  };
}

/** The deadline as plain data for the case's events: instants as UTC text that sorts as time does. */
export function toRecord(deadline: Deadline<CaseRuleId>, clock: ClockId = deadline.rule): DeadlineRecord {
  return {
    clock,
    ...deadline,
    startedAt: instantText(deadline.startedAt),
    lastMoment: instantText(deadline.lastMoment),
    actBy: instantText(deadline.actBy),
    reminders: deadline.reminders.map(({ id, at, to }) => ({ id, at: instantText(at), to: [...to] })),
  };
}

/** Days are counted without the first and end at 23:59; hours run from the minute (danish-domain 2.2, 2.3). */
function endOf(
  { unit, length, setBy }: DeadlineRule,
  startedAt: Temporal.Instant,
  workingTime: WorkingTime,
): Temporal.Instant {
  switch (unit) {
    case 'hours':
      return hoursAfter(startedAt, length);
    case 'workingHours':
      return addWorkingHours(startedAt, length, workingTime);
    case 'workingDays':
      return endOfDay(
        addWorkingDays(localDate(startedAt), length, setBy === 'law' ? officialDays : workingTime),
      );
    case 'calendarDays':
      return endOfDay(localDate(startedAt).add({ days: length }));
    case 'weeks':
    case 'months':
    case 'years':
      return endOfDay(localDate(startedAt).add({ [unit]: length }));
  }
}

function nextOfficialDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return endsTimeLimits(date) ? date : nextOfficialDay(date.add({ days: 1 }));
}

/** Of hours the moment, of working hours half of them; of days 09:00 is meant, on the day. */
function halfWay(
  { unit, length }: DeadlineRule,
  startedAt: Temporal.Instant,
  end: Temporal.Instant,
  workingTime: WorkingTime,
): Temporal.Instant | Temporal.PlainDate {
  if (unit === 'workingHours') return addWorkingHours(startedAt, length / 2, workingTime);
  if (countsHours(unit)) {
    const whole = end.epochMilliseconds - startedAt.epochMilliseconds;
    return startedAt.add({ milliseconds: Math.floor(whole / 2) });
  }
  const firstDay = localDate(startedAt);
  const { days } = firstDay.until(localDate(end), { largestUnit: 'days' });
  return firstDay.add({ days: Math.floor(days / 2) });
}
