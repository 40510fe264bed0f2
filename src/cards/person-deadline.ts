import { z } from 'zod';
import { isOfThePerson, type CaseRuleId } from '../law/rule-id.ts';
import type { Texts } from '../texts/texts.ts';
import { insuranceInWords, isBefore, ShownDeadline } from './deadline-in-words.ts';
import { lastMomentInWords, momentInWords } from './moment-in-words.ts';

/** A deadline as the person who reported sees it; instants in UTC. */
export const PersonDeadline = ShownDeadline.extend({
  /** Only the day is known, so the clock runs from 00:00. */
  assumedMidnight: z.boolean(),
  /** Not even the day is known. */
  timeUnknown: z.boolean(),
  /** The person may say that it has been done. */
  mayMeet: z.boolean(),
});
export type PersonDeadline = z.infer<typeof PersonDeadline>;

/** Whether the card has said all about this rule above, because an earlier date of it lies ahead too. */
export function isSaidAbove(deadline: ShownDeadline, above: readonly ShownDeadline[], now: string): boolean {
  return above.some(({ rule, lastMoment }) => rule === deadline.rule && isBefore(now, lastMoment));
}

type Doubt = Partial<Pick<PersonDeadline, 'assumedMidnight' | 'timeUnknown'>>;

/** What the date means for the person: calm, in words, no countdown; short where the same is said above. */
export function personDeadlineInWords(
  deadline: ShownDeadline & Doubt,
  texts: Texts,
  now: string,
  isRepeated = false,
): string {
  const { rule, status, lastMoment } = deadline;
  const last = lastMomentInWords(lastMoment, texts, now);
  if (status === 'met') return texts.personDeadlines.met;
  if (status === 'ended') return texts.personDeadlines.ended(last);
  if (!isBefore(now, lastMoment)) return texts.personDeadlines.passed[rule](last);
  const { ahead, again } = texts.personDeadlines;
  return `${isRepeated ? again(last) : ahead[rule](last)} ${doubtInWords(deadline, texts)}`.trim();
}

/** A date that lies ahead, in two short sentences: the last moment, and that it is no demand. What has passed is said in full. */
export function briefDeadlineInWords(
  deadline: ShownDeadline & Doubt,
  texts: Texts,
  now: string,
  isRepeated: boolean,
): string {
  const { rule, lastMoment, timeUnknown } = deadline;
  if (!isBefore(now, lastMoment)) return personDeadlineInWords(deadline, texts, now);
  const { again, brief } = texts.personDeadlines;
  const last = lastMomentInWords(lastMoment, texts, now);
  if (isRepeated) return again(last);
  const words = isOwnStep(rule) ? brief.own(last) : brief.ofLeader(last);
  return timeUnknown === true ? `${words} ${brief.timeUnknown}` : words;
}

/** Says when the start of the clock is a guess, because the date may then be earlier than shown. */
function doubtInWords({ assumedMidnight, timeUnknown }: Doubt, { personDeadlines }: Texts): string {
  if (timeUnknown === true) return personDeadlines.timeUnknown;
  return assumedMidnight === true ? personDeadlines.assumedMidnight : '';
}

/**
 * When it is best done. Empty when nothing is left to do, when it is a leader's task, and when that is the last moment
 * itself: the date would stand there twice.
 */
export function bestInWords(
  { rule, status, lastMoment, actBy }: ShownDeadline,
  texts: Texts,
  now: string,
): string {
  if (status !== 'running' || !isOwnStep(rule) || !isBefore(now, lastMoment)) return '';
  if (!isBefore(now, actBy)) return texts.personDeadlines.actNow[rule];
  return isBefore(actBy, lastMoment)
    ? texts.personDeadlines.actBy[rule](momentInWords(actBy, texts, now))
    : '';
}

/** Whether it is the person who may do it; what a leader has to do is not put on them. */
export function isOwnStep(rule: CaseRuleId): rule is keyof Texts['personDeadlines']['actBy'] {
  return rule === 'police_comp' || isOfThePerson(rule);
}

/** What the insurance changes about the police rule; empty where nothing. */
export function personInsuranceInWords(deadline: ShownDeadline, { personDeadlines }: Texts): string {
  if (deadline.status !== 'running') return '';
  return insuranceInWords(deadline, personDeadlines.insurance).join(' ');
}
