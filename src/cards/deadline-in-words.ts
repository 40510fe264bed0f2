import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { ClockId } from '../law/deadline-record.ts';
import { CaseRuleId } from '../law/rule-id.ts';
import { Voldsskadeforsikring } from '../organisation/settings.ts';
import type { Texts } from '../texts/texts.ts';
import { lastMomentInWords, momentInWords } from './moment-in-words.ts';

/** A deadline as a card shows it; instants in UTC. */
export const ShownDeadline = z.strictObject({
  clock: ClockId,
  rule: CaseRuleId,
  status: z.enum(['running', 'met', 'ended']),
  lastMoment: InstantText,
  actBy: InstantText,
  /** Only where the rule asks for a police report. */
  insurance: Voldsskadeforsikring.optional(),
});
export type ShownDeadline = z.infer<typeof ShownDeadline>;

/** What the leader reads about a deadline: the last moment with what it means, then when to act, where that helps. */
export function deadlineInWords(deadline: ShownDeadline, texts: Texts, now: string): readonly string[] {
  const { rule, status, lastMoment } = deadline;
  if (status !== 'running') return [texts.deadlines[status]];
  const last = lastMomentInWords(lastMoment, texts, now);
  const insurance = insuranceInWords(deadline, texts.deadlines.insurance);
  if (!isBefore(now, lastMoment)) return [texts.deadlines.passed[rule](last), ...insurance];
  return [texts.deadlines.ahead[rule](last), ...actByInWords(deadline, texts, now), ...insurance];
}

/** With the insurance, compensation may not depend on the police; without it there is nothing to add. The date always stands. */
export function insuranceInWords(
  { insurance = 'no' }: Pick<ShownDeadline, 'insurance'>,
  words: Readonly<Record<'yes' | 'unknown', string>>,
): readonly string[] {
  return insurance === 'no' ? [] : [words[insurance]];
}

/** Nothing when the moment to act by is the last moment itself: the date would stand there twice. */
function actByInWords({ lastMoment, actBy }: ShownDeadline, texts: Texts, now: string): string[] {
  if (!isBefore(now, actBy)) return [texts.deadlines.actNow];
  return isBefore(actBy, lastMoment) ? [texts.deadlines.actBy(momentInWords(actBy, texts, now))] : [];
}

/** Whether one UTC instant lies before another, however many digits their seconds have. */
export function isBefore(one: string, other: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;
}
