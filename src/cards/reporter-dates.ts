import { Temporal } from 'temporal-polyfill';
import type { Texts } from '../texts/texts.ts';
import { clockName } from './clock-name.ts';
import { isBefore } from './deadline-in-words.ts';
import {
  bestInWords,
  briefDeadlineInWords,
  isOwnStep,
  isSaidAbove,
  personDeadlineInWords,
  personInsuranceInWords,
  type PersonDeadline,
} from './person-deadline.ts';
import type { ReporterCaseData } from './reporter-case-data.ts';

/** The dates of the person's own case: the two that matter most in brief, and all of them to unfold. */
export function datesInWords(data: ReporterCaseData, texts: Texts, click: object) {
  const running = data.deadlines.filter(({ status }) => status === 'running');
  const first = byWeight(running, data.now).slice(0, 2);
  const others = data.deadlines.filter(({ status }) => status !== 'running').concat(data.moreDates);
  return {
    firstDates: first.map((deadline, index) => brief(deadline, first.slice(0, index), data.now, texts)),
    hasFirstDates: running.length > 0,
    hasDates: running.length > 0 || (others.length > 0 && data.status === 'open'),
    deadlines: inFull(running, data, texts, click),
    otherDates: (data.status === 'open' ? others : []).map((deadline) => ({
      name: clockName(deadline.clock, texts),
      words: personDeadlineInWords(deadline, texts, data.now),
    })),
  };
}

/** Dates ahead before those that have passed, the person's own steps before what a leader has to do, then the nearest. */
function byWeight(deadlines: readonly PersonDeadline[], now: string): readonly PersonDeadline[] {
  const weight = ({ rule, lastMoment }: PersonDeadline) =>
    (isBefore(now, lastMoment) ? 0 : 2) + (isOwnStep(rule) ? 0 : 1);
  return deadlines.toSorted(
    (one, other) => weight(one) - weight(other) || Temporal.Instant.compare(one.lastMoment, other.lastMoment),
  );
}

/** When it is best done stands at the front only once that moment has come. */
function brief(deadline: PersonDeadline, above: readonly PersonDeadline[], now: string, texts: Texts) {
  return {
    name: clockName(deadline.clock, texts),
    words: briefDeadlineInWords(deadline, texts, now, isSaidAbove(deadline, above, now)),
    best: isBefore(now, deadline.actBy) ? '' : bestInWords(deadline, texts, now),
  };
}

function inFull(running: readonly PersonDeadline[], data: ReporterCaseData, texts: Texts, click: object) {
  return running.map((deadline, index) => ({
    name: clockName(deadline.clock, texts),
    words: personDeadlineInWords(
      deadline,
      texts,
      data.now,
      isSaidAbove(deadline, running.slice(0, index), data.now),
    ),
    best: bestInWords(deadline, texts, data.now),
    insurance: personInsuranceInWords(deadline, texts),
    mayMeet: deadline.mayMeet && data.status === 'open',
    meet: texts.personDeadlines.meet[deadline.rule],
    meetClick: { ...click, clock: deadline.clock },
  }));
}
