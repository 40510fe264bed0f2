import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { RuleId } from '../law/deadline-rule.ts';
import type { Texts } from '../texts/texts.ts';
import { isBefore } from './deadline-in-words.ts';
import { momentInWords } from './moment-in-words.ts';

/** A deadline as the person who reported sees it; instants in UTC. */
export const PersonDeadline = z.strictObject({
  rule: RuleId,
  status: z.enum(['running', 'met', 'ended']),
  lastMoment: InstantText,
  actBy: InstantText,
  /** Only the day is known, so the clock runs from 00:00. */
  assumedMidnight: z.boolean(),
  /** Not even the day is known. */
  timeUnknown: z.boolean(),
  /** The person may say that it has been done. */
  mayMeet: z.boolean(),
});
export type PersonDeadline = z.infer<typeof PersonDeadline>;

/** What the date means for the person: calm, in words, no countdown. */
export function personDeadlineInWords(
  deadline: PersonDeadline,
  { personDeadlines, ...texts }: Texts,
  now: string,
): string {
  const { rule, status } = deadline;
  const last = momentInWords(deadline.lastMoment, { personDeadlines, ...texts }, now);
  if (status === 'met') return personDeadlines.met;
  if (status === 'ended') return personDeadlines.ended(last);
  if (!isBefore(now, deadline.lastMoment)) return personDeadlines.passed[rule](last);
  return [
    personDeadlines.ahead[rule](last),
    doubtInWords(deadline, { personDeadlines, ...texts }),
    actByInWords(deadline, { personDeadlines, ...texts }, now),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Says when the start of the clock is a guess, because the date may then be earlier than shown. */
function doubtInWords({ assumedMidnight, timeUnknown }: PersonDeadline, { personDeadlines }: Texts): string {
  if (timeUnknown) return personDeadlines.timeUnknown;
  return assumedMidnight ? personDeadlines.assumedMidnight : '';
}

/** When it is best done. Empty when that is the last moment itself: the date would stand there twice. */
export function actByInWords(
  { rule, lastMoment, actBy }: Pick<PersonDeadline, 'rule' | 'lastMoment' | 'actBy'>,
  texts: Texts,
  now: string,
): string {
  if (!isBefore(now, actBy)) return texts.personDeadlines.actNow[rule];
  return isBefore(actBy, lastMoment)
    ? texts.personDeadlines.actBy[rule](momentInWords(actBy, texts, now))
    : '';
}
