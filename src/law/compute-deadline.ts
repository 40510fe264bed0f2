import { Temporal } from 'temporal-polyfill';
import { instantText } from '../case/instants.ts';
import { endsTimeLimits } from './danish-holidays.ts';
import type { ClockId, DeadlineRecord } from './deadline-record.ts';
import type { DeadlineRule, DoubtPolicy, Owner, RuleId } from './deadline-rule.ts';
import { endOfDay, hoursAfter, localDate, startInstant } from './moments.ts';
import type { StartMoment } from './moments.ts';
import { planReminders } from './plan-reminders.ts';
import type { Reminder } from './plan-reminders.ts';
import { addWorkingHours, lastWorkingMomentBefore } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

/** A deadline computed for one case. The fields mean what they mean in `DeadlineRecord`. */
export interface Deadline {
  readonly rule: RuleId;
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
 * holidays (danish-domain 2.2). `reportedAt` is when the clock became known: it decides whether a reminder goes out at
 * once. Reminders before it stay in the list; `remindersDue` leaves them out.
 */
export function computeDeadline(
  rule: DeadlineRule,
  start: StartMoment,
  workingTime: WorkingTime,
  reportedAt: Temporal.Instant,
): Deadline {
  const { at: startedAt, timeAssumed } = startInstant(start);
  const lastMoment = endOf(rule, startedAt);
  const actBy = lastWorkingMomentBefore(lastMoment, workingTime);
  const inOneHour = addWorkingHours(reportedAt, 1, workingTime);
  const workingHourLeft = Temporal.Instant.compare(inOneHour, lastMoment) <= 0;
  const reminders = planReminders(rule.reminders, {
    startedAt,
    lastMoment,
    actBy,
    reportedAt,
    workingHourLeft,
    countsHours: rule.unit === 'hours',
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
export function toRecord(deadline: Deadline, clock: ClockId = deadline.rule): DeadlineRecord {
  return {
    ...deadline,
    clock,
    startedAt: instantText(deadline.startedAt),
    lastMoment: instantText(deadline.lastMoment),
    actBy: instantText(deadline.actBy),
    reminders: deadline.reminders.map(({ id, at, to }) => ({ id, at: instantText(at), to: [...to] })),
  };
}

/** Days are counted without the first and end at 23:59; hours run from the minute (danish-domain 2.2, 2.3). */
function endOf(rule: DeadlineRule, startedAt: Temporal.Instant): Temporal.Instant {
  if (rule.unit === 'hours') return hoursAfter(startedAt, rule.length);
  const unit = rule.unit === 'calendarDays' ? 'days' : rule.unit;
  const lastDay = localDate(startedAt).add({ [unit]: rule.length });
  return endOfDay(rule.roll === 'none' ? lastDay : nextOfficialDay(lastDay));
}

function nextOfficialDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return endsTimeLimits(date) ? date : nextOfficialDay(date.add({ days: 1 }));
}
