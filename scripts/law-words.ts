import { Temporal } from 'temporal-polyfill';
import { computeDeadline } from '../src/law/compute-deadline.ts';
import type { DeadlineRule, ReminderLead, StartEvent, Unit } from '../src/law/deadline-rule.ts';
import { startInstant, startMoment, zone } from '../src/law/moments.ts';
import { WorkingTime } from '../src/law/working-time.ts';

/** A Markdown table; empty cells stay empty, to be filled in by hand. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** How a unit of a rule is called. */
export const units: Readonly<Record<Unit, string>> = {
  hours: 'hours',
  workingHours: 'working hours',
  calendarDays: 'calendar days',
  workingDays: 'working days (Monday to Friday)',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
};

const starts: Readonly<Record<StartEvent, string>> = {
  occurred: 'when it happened',
  'first-absence': 'the first day of absence',
  'accident-day': 'the day of the accident',
  'death-known': 'when the death is known',
  knowledge: 'when the person knows enough of who and what',
  suspicion: 'the first suspicion',
  'doctors-word': 'when a doctor has said that work may be the cause',
  judgment: 'the final judgment',
  'police-stopped': 'the decision of the police to stop',
  'decision-received': 'when the decision is received',
  'request-received': 'when the request is received',
  'breach-known': 'when the breach is known',
  'last-apv': 'the last APV',
  'last-discussion': 'the last discussion',
  'platform-decision': 'the decision of the platform',
  'reported-to-platform': 'when it was reported to the platform',
  'report-received': 'when the case was reported',
};

/** What a rule counts, in one or two sentences. */
export function lengthInWords({ length, unit, startEvents, roll }: DeadlineRule): string {
  const from = startEvents.map((start) => starts[start]).join(', or from ');
  const counting = {
    hours: 'running on at all hours',
    workingHours: 'counted in the working hours of the workplace only',
    days: 'that day not counted, until 23:59 on the last day',
  };
  const rolling = roll === 'none' ? 'It does not move to a later day.' : 'It moves to the next official day.';
  const how = unit === 'hours' || unit === 'workingHours' ? counting[unit] : counting.days;
  return `${length} ${length === 1 ? units[unit].replace(/s$/, '') : units[unit]} from ${from}, ${how}. ${rolling}`;
}

/** When a record has to be looked at again. */
export function nextLook(checkedOn: string): string {
  return Temporal.PlainDate.from(checkedOn).add({ months: 12 }).toString();
}

/** When a reminder goes out and to whom. */
export function reminderInWords(lead: ReminderLead): string {
  const readers = { owner: 'leader', channel: 'private channel', person: 'person' };
  return `${leadInWords(lead)}: ${lead.to.map((reader) => readers[reader]).join(', ')}`;
}

const conditions = { 'other-reminder': 'other reminder', 'working-hour': 'whole working hour' };

function leadInWords(lead: ReminderLead): string {
  switch (lead.when) {
    case 'after-hours':
      return `${lead.hours} hours after the start`;
    case 'half-way':
      return 'half-way, 09:00';
    case 'at-the-end':
      return 'when the time has run out';
    case 'days-before':
      return `${lead.days} days before the last day, 09:00`;
    case 'working-days-before-act-by':
      return `${lead.days} working day before the day to act by, 09:00`;
    case 'on-the-day':
      return 'on the day to act by, 09:00';
    case 'at-once':
      return `one minute after the report, when no ${lead.ifNone.map((what) => conditions[what]).join(' or no ')} is left before the deadline`;
  }
}

/** A start (local date, time where known) with the dates that a rule makes of it, for a workplace with the default hours. */
export function exampleRow(rule: DeadlineRule, date: string, time?: string): readonly string[] {
  const start = startMoment(date, time);
  const { at } = startInstant(start);
  const { lastMoment, actBy } = computeDeadline(rule, start, WorkingTime.parse({}), at);
  return [rule.id, time === undefined ? day(at) : moment(at), moment(lastMoment), moment(actBy)].map(
    (cell, index) => (index === 0 ? `\`${cell}\`` : cell),
  );
}

function moment(at: Temporal.Instant): string {
  return `${day(at)} ${at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function day(at: Temporal.Instant): string {
  const date = at.toZonedDateTimeISO(zone).toPlainDate();
  return `${date.toLocaleString('en-GB', { weekday: 'short' })} ${date.toString()}`;
}
