import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { instantText } from '../case/instants.ts';
import { PersonId } from '../organisation/ids.ts';

/** Names one alert. It is the id of the click that asked for it, so that one click makes one alert. */
export const AlertId = z.uuid().brand<'AlertId'>();
export type AlertId = z.infer<typeof AlertId>;

/** So long is waited for one person before the next is asked as well. */
export const minutesEach = 10;

/** So long after the yes an answer still helps. */
const answerable = { hours: 12 };

/**
 * Somebody asked that who is on call is told. Ids and times only; it belongs to no case, and each person has at most one
 * that is under way.
 */
export const Alert = z.strictObject({
  id: AlertId,
  person: PersonId,
  startedAt: InstantText,
  /** Who has been asked, in order, and when. */
  asked: z.array(z.strictObject({ person: PersonId, at: InstantText })),
  /** Who is asked next, in order, as named to the person before the yes. */
  next: z.array(PersonId),
  /** Whom the person wanted kept out of it. */
  keptOut: z.array(PersonId),
  seen: z.strictObject({ by: PersonId, at: InstantText }).optional(),
  /** When everybody had been asked in vain. */
  unansweredAt: InstantText.optional(),
  /** Every notice that follows from it as it is now has been written down. */
  isSettled: z.boolean(),
  /** Alerts of the same person before this one: an old click does not make them again. */
  earlier: z.array(AlertId).max(50),
});
export type Alert = z.infer<typeof Alert>;

/** What the person is told of it after the yes: the next was asked, somebody calls, or nobody is left. */
export const AlertNews = z.enum(['asked-next', 'seen', 'unanswered']);
export type AlertNews = z.infer<typeof AlertNews>;

/** Whether it still looks for somebody who answers. */
export function isLooking({ seen, unansweredAt }: Alert): boolean {
  return seen === undefined && unansweredAt === undefined;
}

/** Whether somebody may still answer at this UTC instant: also when everybody was asked in vain. */
export function isAnswerable({ seen, startedAt }: Alert, now: string): boolean {
  return seen === undefined && now < later(startedAt, answerable);
}

/** When the next is asked, or it is told that nobody is left; UTC. Nothing when it does not look any more. */
export function turnsAt(alert: Alert): string | undefined {
  const last = alert.asked.at(-1);
  if (!isLooking(alert)) return undefined;
  return last === undefined ? alert.startedAt : later(last.at, { minutes: minutesEach });
}

function later(instant: string, duration: Temporal.DurationLike): string {
  return instantText(Temporal.Instant.from(instant).add(duration));
}
