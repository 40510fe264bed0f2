import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate } from './moments.ts';
import { addWorkingDays, isWorkingDay } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

/** Calm hours for a group: late morning and after lunch, by turns, so that people with fixed duties find one that fits. */
const preferred = [Temporal.PlainTime.from('10:00'), Temporal.PlainTime.from('13:00')];

/** Nobody is called to a meeting that begins sooner than this many minutes from now. */
const leastNotice = 30;

/** So many days are looked through for those on which most can come. */
const daysToCompare = 8;

/** A meeting time, both ends as instants. */
export interface SuggestedTime {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** What a meeting is to fit into. */
export interface TimesWanted {
  readonly count?: number;
  readonly minutes?: number;
  /** Working days after today from which it may be; 0 is today, with half an hour of notice. */
  readonly firstDay?: number;
  /** The day by which it should be: it begins earlier then, tomorrow at the soonest. Ignored once that is not possible. */
  readonly lastDay?: Temporal.PlainDate | undefined;
  /** When each of those who are to come is busy, as far as it is known. */
  readonly busy?: readonly (readonly SuggestedTime[])[];
  /** Starts that were suggested before. */
  readonly without?: readonly Temporal.Instant[];
}

/**
 * Times for a meeting on different working days, from the third after today, at 10:00 and 13:00 by turns and moved into the
 * working hours where these are unusual. Where it is known who is busy, times win at which most can come, also at other
 * hours. A meeting longer than a working day begins with it.
 */
export function suggestMeetingTimes(
  now: Temporal.Instant,
  workingTime: WorkingTime,
  wanted: TimesWanted = {},
): readonly SuggestedTime[] {
  const { count = 3, busy = [] } = wanted;
  const today = localDate(now);
  const first = firstDayOf(today, workingTime, wanted);
  const isInTime = (day: Temporal.PlainDate) => !isAfter(day, wanted.lastDay);
  const isLimited = isInTime(nthDay(today, first, workingTime));
  const options: Option[] = [];
  for (let step = 0; ; step += 1) {
    const day = nthDay(today, first + step, workingTime);
    const isOver = step >= daysToCompare || (isLimited && !isInTime(day));
    if (options.length >= count && (isOver || free(options) >= count)) break;
    if (!isWorkingDay(day, workingTime)) continue;
    options.push(...bestOn(day, step, { now, workingTime, ...wanted, busy }));
  }
  return options
    .toSorted((one, other) => one.conflicts - other.conflicts)
    .slice(0, count)
    .toSorted((one, other) => Temporal.Instant.compare(one.start, other.start))
    .map(({ start, end }) => ({ start, end }));
}

type Option = SuggestedTime & { readonly conflicts: number };

function free(options: readonly Option[]): number {
  return options.filter(({ conflicts }) => conflicts === 0).length;
}

/** The wished first day, or an earlier one from which there are enough days in time. */
function firstDayOf(
  today: Temporal.PlainDate,
  workingTime: WorkingTime,
  { count = 3, firstDay = 3, lastDay }: TimesWanted,
): number {
  for (let first = firstDay; first >= 1; first -= 1)
    if (!isAfter(nthDay(today, first + count - 1, workingTime), lastDay)) return first;
  return isAfter(nthDay(today, 1, workingTime), lastDay) ? firstDay : Math.min(firstDay, 1);
}

function nthDay(today: Temporal.PlainDate, n: number, workingTime: WorkingTime): Temporal.PlainDate {
  return addWorkingDays(today, n, workingTime);
}

function isAfter(day: Temporal.PlainDate, lastDay: Temporal.PlainDate | undefined): boolean {
  return lastDay !== undefined && Temporal.PlainDate.compare(day, lastDay) > 0;
}

interface Day extends TimesWanted {
  readonly now: Temporal.Instant;
  readonly workingTime: WorkingTime;
  readonly busy: readonly (readonly SuggestedTime[])[];
}

/** The time of a day at which most can come; none where the day is over, or all of it was suggested before. */
function bestOn(
  day: Temporal.PlainDate,
  index: number,
  { now, workingTime, minutes = 45, busy, without = [] }: Day,
): readonly Option[] {
  const earliest = now.add({ minutes: leastNotice });
  let best: Option | undefined;
  for (const time of timesOfDay(index, minutes, workingTime)) {
    const start = instantAt(day, time);
    const isKnown = without.some((before) => before.equals(start));
    if (isKnown || Temporal.Instant.compare(start, earliest) < 0) continue;
    const end = start.add({ minutes });
    const conflicts = busy.filter((spans) => overlaps(spans, { start, end })).length;
    if (best === undefined || conflicts < best.conflicts) best = { start, end, conflicts };
    if (conflicts === 0) break;
  }
  return best === undefined ? [] : [best];
}

function overlaps(spans: readonly SuggestedTime[], { start, end }: SuggestedTime): boolean {
  return spans.some(
    (span) => Temporal.Instant.compare(span.start, end) < 0 && Temporal.Instant.compare(start, span.end) < 0,
  );
}

/** Times of day in the order in which they are wished: late morning or after lunch, then each half hour of work. */
function timesOfDay(index: number, minutes: number, workingTime: WorkingTime): readonly string[] {
  const from = Temporal.PlainTime.from(workingTime.from);
  const until = Temporal.PlainTime.from(workingTime.until);
  const span = Math.max(0, from.until(until).total('minutes') - minutes);
  const wishes = preferred.map((_, turn) => preferred[(index + turn) % preferred.length] ?? from);
  const latest = from.add({ minutes: span });
  const halfHours = Array.from({ length: Math.floor(span / 30) + 1 }, (_, half) =>
    from.add({ minutes: half * 30 }),
  );
  const all = [...wishes.map((wish) => clamp(wish, from, latest)), ...halfHours];
  return [...new Set(all.map((time) => time.toString({ smallestUnit: 'minute' })))];
}

function clamp(
  time: Temporal.PlainTime,
  from: Temporal.PlainTime,
  until: Temporal.PlainTime,
): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, from) < 0) return from;
  return Temporal.PlainTime.compare(time, until) > 0 ? until : time;
}
