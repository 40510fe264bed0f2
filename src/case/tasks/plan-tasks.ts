import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate } from '../../law/moments.ts';
import { ownDeadlines } from '../../law/own-rules.ts';
import {
  addWorkingDays,
  addWorkingHours,
  nextWorkingMoment,
  workingDayUntil,
  type WorkingTime,
} from '../../law/working-time.ts';
import type { ClockSettings } from '../clocks.ts';
import { instantText } from '../instants.ts';
import type { PlannedTask } from './task-events.ts';
import type { TaskKind } from './task-kind.ts';

/** How long a task may take from when it is known: hours of work, hours, or days of work to the end of the day. */
type Span = { readonly workingHours: number } | { readonly hours: number } | { readonly workingDays: number };

/**
 * Dates of the tasks for which neither law nor a clock of the organisation has one. Our own, from what the source
 * documents say of when (A4 to A9): at once for safety, "straks" for evidence and what spreads, days for what needs a
 * talk first, and weeks for what the workplace learns. The talk is held and the police decided on within the hours that
 * the organisation sets; where somebody may not be safe, the police are decided on as soon.
 */
function spanOf(task: TaskKind, settings: ClockSettings, isUrgent: boolean): Span {
  switch (task) {
    case 'first-talk':
    case 'not-alone':
      return { workingHours: settings.firstContactWorkingHours };
    case 'work-split':
    case 'take-down':
    case 'psychologist':
      return { workingDays: 1 };
    case 'first-aider':
      return { hours: ownDeadlines.psych_first_aid_offer.usual };
    case 'police-help':
      return isUrgent
        ? { workingHours: settings.urgentAcknowledgementWorkingHours }
        : { hours: settings.policeReviewHours };
    case 'evidence':
    case 'journal-note':
      return { workingDays: 2 };
    case 'sender-contact':
      return { workingDays: 3 };
    case 'disease-guide':
    case 'contact-person':
      return { workingDays: 5 };
    case 'register':
    case 'accident-notice':
      return { hours: 24 * settings.internalAccidentDays };
    case 'debriefing':
    case 'prevention':
      return { workingDays: settings.debriefingWithinWorkingDays };
    // Whoever is written about hears of it within a month (databeskyttelsesforordningen, article 14(3)).
    case 'article-14':
      return { workingDays: 14 };
    case 'learning':
      return { workingDays: settings.debriefingWithinWorkingDays + 5 };
    case 'apv':
    case 'wellbeing':
      return { workingDays: settings.debriefingWithinWorkingDays + 10 };
  }
}

/** The dates of tasks that become known at `now` (UTC instant). */
export function planTasks(
  tasks: readonly TaskKind[],
  { now, settings, isUrgent }: { now: string; settings: ClockSettings; isUrgent: boolean },
): PlannedTask[] {
  const { workingTime } = settings;
  const endOf = endings(now, workingTime);
  return tasks.map((task) => {
    const { at, day } = endOf(spanOf(task, settings, isUrgent));
    // The beginning of work on that day, or on the last day of work before it.
    const remindAt = instantText(instantAt(workingDayUntil(day, workingTime), workingTime.from));
    return { task, date: instantText(at), ...(remindAt > now ? { remindAt } : {}) };
  });
}

interface Ending {
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
}

/** Ends of spans that begin now. Days of work are counted once for all of them: calendars are slow. */
function endings(now: string, workingTime: WorkingTime): (span: Span) => Ending {
  const from = Temporal.Instant.from(now);
  const days = [localDate(nextWorkingMoment(from, workingTime))];
  const dayAfter = (count: number): Temporal.PlainDate => {
    for (let last = days.at(-1); last !== undefined && days.length <= count; last = days.at(-1))
      days.push(addWorkingDays(last, 1, workingTime));
    return days[count] ?? localDate(from);
  };
  return (span) => {
    if ('workingDays' in span) {
      const day = dayAfter(span.workingDays);
      return { day, at: instantAt(day, workingTime.until) };
    }
    const at =
      'hours' in span
        ? from.add({ hours: span.hours })
        : addWorkingHours(from, span.workingHours, workingTime);
    return { at, day: localDate(at) };
  };
}
