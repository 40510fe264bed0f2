import { Temporal } from 'temporal-polyfill';
import type { AtOnceCondition, ReminderLead, ReminderRecipient } from './deadline-rule.ts';
import { instantAt, localDate } from './moments.ts';
import { addWorkingDays, workingDayUntil } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

/** A planned reminder: when, and to whom. */
export interface Reminder {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly to: readonly ReminderRecipient[];
}

/** What the leads of a rule are applied to. */
export interface ReminderWindow {
  readonly startedAt: Temporal.Instant;
  readonly lastMoment: Temporal.Instant;
  /** The last moment before it was moved to a later day, where it was. */
  readonly counted: Temporal.Instant;
  readonly actBy: Temporal.Instant;
  readonly reportedAt: Temporal.Instant;
  readonly workingHourLeft: boolean;
  /** Half-way of a clock of hours, or the day half-way. */
  readonly halfWay: Temporal.Instant | Temporal.PlainDate;
  readonly workingTime: WorkingTime;
}

/**
 * The reminders of a deadline in order of time, all between its start and its last moment. Two that fall on the same
 * instant become one, under the id of the more urgent and to the recipients of both. A lead `at-once` sees only the
 * leads before it.
 */
export function planReminders(leads: readonly ReminderLead[], window: ReminderWindow): readonly Reminder[] {
  const byInstant = new Map<string, Reminder>();
  for (const lead of leads) {
    const at = instantOf(lead, window, [...byInstant.values()]);
    if (at === undefined || !isInside(at, window)) continue;
    const same = byInstant.get(at.toString());
    const to = [...new Set([...(same?.to ?? []), ...lead.to])];
    byInstant.set(at.toString(), { id: idOf(lead), at, to });
  }
  return [...byInstant.values()].sort((one, other) => Temporal.Instant.compare(one.at, other.at));
}

function idOf(lead: ReminderLead): string {
  switch (lead.when) {
    case 'after-hours':
      return `after-${lead.hours}h`;
    case 'days-before':
      return `days-${lead.days}`;
    case 'working-days-before-act-by':
      return `act-by-${lead.days}`;
    case 'half-way':
    case 'on-the-day':
    case 'at-the-end':
    case 'at-once':
      return lead.when;
  }
}

function instantOf(
  lead: ReminderLead,
  window: ReminderWindow,
  others: readonly Reminder[],
): Temporal.Instant | undefined {
  const { startedAt, counted, halfWay, workingTime } = window;
  const actByDay = localDate(window.actBy);
  switch (lead.when) {
    case 'after-hours':
      return startedAt.add({ hours: lead.hours });
    case 'half-way':
      return halfWay instanceof Temporal.Instant ? halfWay : morning(halfWay, workingTime);
    case 'at-the-end':
      return window.lastMoment;
    case 'days-before':
      return morning(localDate(counted).subtract({ days: lead.days }), workingTime);
    case 'working-days-before-act-by':
      return morning(addWorkingDays(actByDay, -lead.days, workingTime), workingTime);
    case 'on-the-day':
      return morning(actByDay, workingTime);
    case 'at-once':
      return lead.ifNone.some((condition) => !isLeft(condition, window, others)) ? atOnce(window) : undefined;
  }
}

function isLeft(
  what: AtOnceCondition,
  { reportedAt, workingHourLeft }: ReminderWindow,
  others: readonly Reminder[],
): boolean {
  if (what === 'working-hour') return workingHourLeft;
  return others.some(({ at }) => Temporal.Instant.compare(at, reportedAt) > 0);
}

/**
 * One minute after the report, because the notification of the case comes first; earlier when the deadline itself is
 * nearer. Nothing once it has passed: the cards say that calmly.
 */
function atOnce({ reportedAt, lastMoment }: ReminderWindow): Temporal.Instant | undefined {
  if (Temporal.Instant.compare(reportedAt, lastMoment) >= 0) return undefined;
  const soon = reportedAt.add({ minutes: 1 });
  return Temporal.Instant.compare(soon, lastMoment) < 0 ? soon : lastMoment;
}

/** 09:00 on the day, or on the last working day before it: a reminder on a day off would be read too late. */
function morning(day: Temporal.PlainDate, workingTime: WorkingTime): Temporal.Instant {
  return instantAt(workingDayUntil(day, workingTime), '09:00');
}

function isInside(at: Temporal.Instant, { startedAt, lastMoment }: ReminderWindow): boolean {
  return Temporal.Instant.compare(startedAt, at) <= 0 && Temporal.Instant.compare(at, lastMoment) <= 0;
}
