import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { ClickId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import { daysLater } from './life.ts';

/** What one colleague has sent about others lately, kept only to hold the limits. */
export const Spoken = z.strictObject({
  by: PersonId,
  acts: z.array(
    z.strictObject({
      about: PersonId,
      way: z.enum(['ask', 'tell']),
      danger: z.boolean(),
      at: InstantText,
      click: ClickId,
      verdict: z.enum(['sent', 'review']),
    }),
  ),
});
export type Spoken = z.infer<typeof Spoken>;
export type Act = Spoken['acts'][number];

/** How often colleagues may speak of others before somebody looks at it. */
export interface ConcernLimits {
  /** About so many people within `days`. */
  readonly people: number;
  readonly days: number;
  /** Once about the same person, in the same way, within so many days. */
  readonly pairDays: number;
}

/** What is kept of an act's maker for no longer than the limits look back. */
export function recentActs(spoken: Spoken | undefined, { days, pairDays }: ConcernLimits, now: string) {
  const since = daysLater(now, -Math.max(days, pairDays));
  return (spoken?.acts ?? []).filter(({ at }) => at > since);
}

/**
 * Whether this may be sent at once, or somebody looks first. The same click gets the verdict that it got before. The
 * first word of danger about a person is not held up by an earlier word about the same person.
 */
export function weigh(
  spoken: Spoken | undefined,
  act: Omit<Act, 'verdict'>,
  limits: ConcernLimits,
): { readonly act: Act; readonly people: number; readonly isKnown: boolean } {
  const acts = recentActs(spoken, limits, act.at);
  const known = acts.find(({ click }) => click === act.click);
  const since = daysLater(act.at, -limits.days);
  const people = new Set(acts.filter(({ at }) => at > since).map(({ about }) => about)).add(act.about).size;
  if (known !== undefined) return { act: known, people, isKnown: true };
  const pairSince = daysLater(act.at, -limits.pairDays);
  const same = acts.filter(({ at, about, way }) => at > pairSince && about === act.about && way === act.way);
  const dangerIsNew = act.danger && !same.some(({ danger }) => danger);
  const isHeld = people > limits.people || (same.length > 0 && !dangerIsNew);
  return { act: { ...act, verdict: isHeld ? 'review' : 'sent' }, people, isKnown: false };
}
