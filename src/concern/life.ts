import { Temporal } from 'temporal-polyfill';
import { instantText } from '../case/instants.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Concern } from './concern.ts';

/** So long what colleagues say of one person is one concern, and so long it is kept after its end. */
const concernDays = 30;
/** So long holds what the person asked for: no more questions, or that somebody is not told. */
const wishDays = 365;

/** Whole days of 24 hours later; negative ones are earlier. */
export function daysLater(at: string, days: number): string {
  return instantText(Temporal.Instant.from(at).add({ hours: days * 24 }));
}

/** Until when a wish of now holds. */
export function wishesUntil(now: string): string {
  return daysLater(now, wishDays);
}

/** The concern that something said now belongs to: the one of the last days, or a new one with what the person asked for. */
export function currentConcern(before: Concern | undefined, about: PersonId, now: string): Concern {
  if (before !== undefined && now < endOfMerging(before)) return before;
  return { ...wishesOf(before, now), about, startedAt: now, reviews: before?.reviews ?? [] };
}

/** When it ends by itself, and something said later is a new one. */
function endOfMerging({ startedAt }: Concern): string {
  return daysLater(startedAt, concernDays);
}

/** When something is to be done with the concern next: hand over messages, ask the next, remind, end it, or erase it. */
export function nextWake(concern: Concern): string {
  const { outbox, startedAt, acknowledgeBy, ended, reviews } = concern;
  if (outbox.length > 0) return startedAt;
  const end = ended === undefined ? endOfMerging(concern) : eraseAt(concern, ended.at);
  const dates = [ended === undefined ? acknowledgeBy : undefined, ...reviews.map(({ remindAt }) => remindAt)];
  return dates.reduce<string>((first, date) => (date !== undefined && date < first ? date : first), end);
}

/** Whether the concern has lasted as long as it can. */
export function isOver(concern: Concern, now: string): boolean {
  return concern.ended === undefined && now >= endOfMerging(concern);
}

/**
 * What is left of a concern that is to be erased now: nothing, or only what the person asked for. The concern itself
 * while it is not to be erased.
 */
export function afterErasure(concern: Concern, now: string): Concern | undefined {
  const { ended } = concern;
  if (ended === undefined || now < eraseAt(concern, ended.at)) return concern;
  const wishes = wishesOf(concern, now);
  if (wishes.wishesUntil === undefined) return undefined;
  return { ...wishes, about: concern.about, startedAt: concern.startedAt, reviews: [], ended };
}

function eraseAt(concern: Concern, endedAt: string): string {
  const isErased = concern.asks.length + concern.tellings.length + concern.reviews.length === 0;
  if (isErased && concern.wishesUntil !== undefined) return concern.wishesUntil;
  return daysLater(endedAt, concernDays);
}

function wishesOf(
  concern: Concern | undefined,
  now: string,
): Omit<Concern, 'about' | 'startedAt' | 'reviews'> {
  const { wishesUntil: until } = concern ?? {};
  const hold = concern !== undefined && until !== undefined && now < until;
  return {
    asks: [],
    tellings: [],
    steps: [],
    letKnow: [],
    outbox: [],
    muted: hold && concern.muted,
    keptOut: hold ? concern.keptOut : [],
    ...(hold ? { wishesUntil: until } : {}),
  };
}
