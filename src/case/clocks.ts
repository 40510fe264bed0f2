import { Temporal } from 'temporal-polyfill';
import { computeDeadline, toRecord } from '../law/compute-deadline.ts';
import type { DeadlineRecord } from '../law/deadline-record.ts';
import { localDate, startMoment, type StartMoment } from '../law/moments.ts';
import type { DeadlineRule } from '../law/deadline-rule.ts';
import { ownRule } from '../law/own-rules.ts';
import type { CaseRuleId } from '../law/rule-id.ts';
import { ruleInForce } from '../law/rules.ts';
import type { WorkingTime } from '../law/working-time.ts';
import type { Occurred } from './facts.ts';

/** What the clocks of a case are computed with: the organisation's own settings. */
export interface ClockSettings {
  readonly workingTime: WorkingTime;
  readonly internalAccidentDays: number;
}

/** The clocks that run from the event: police report for compensation, and the organisation's own accident deadline. */
export function clocksFromEvent(
  occurred: Occurred,
  reportedAt: string,
  settings: ClockSettings,
): DeadlineRecord[] {
  const start = startOf(occurred, reportedAt);
  const rules = [
    ruleInForce('police_comp', dateOf(start)),
    ownRule('internal_accident_deadline', settings.internalAccidentDays),
  ];
  return rules.filter((rule) => rule !== undefined).map((rule) => record(rule, start, reportedAt, settings));
}

/** The clock that runs from the first day of absence: the notice in EASY. */
export function clocksFromAbsence(
  firstDay: string,
  knownAt: string,
  settings: ClockSettings,
): DeadlineRecord[] {
  const start = startMoment(firstDay);
  const rule = ruleInForce('easy_absence', dateOf(start));
  return rule === undefined ? [] : [record(rule, start, knownAt, settings)];
}

/** An unknown time counts from the start of the day of the report; the card says that the deadline may be earlier. */
function startOf(occurred: Occurred, reportedAt: string): StartMoment {
  switch (occurred.precision) {
    case 'minute':
      return startMoment(occurred.date, occurred.time);
    case 'day':
      return startMoment(occurred.date);
    case 'unknown':
      return startMoment(localDate(Temporal.Instant.from(reportedAt)).toString());
  }
}

function dateOf(start: StartMoment): Temporal.PlainDate {
  return start.precision === 'day'
    ? Temporal.PlainDate.from(start.date)
    : localDate(Temporal.Instant.from(start.at));
}

/** Reminders from before the deadline was known are left out: the first message of the case has just said it all. */
function record(
  rule: DeadlineRule<CaseRuleId>,
  start: StartMoment,
  knownAt: string,
  { workingTime }: ClockSettings,
): DeadlineRecord {
  const computed = toRecord(computeDeadline(rule, start, workingTime, Temporal.Instant.from(knownAt)));
  return { ...computed, reminders: computed.reminders.filter(({ at }) => at > knownAt) };
}
