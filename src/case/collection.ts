import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';

/** Somebody keeps the evidence for the person, who need not look at it again. */
export const Collection = z.strictObject({
  /** Counts the times that somebody was asked. */
  round: z.int().min(1),
  collector: PersonId,
  status: z.enum(['asked', 'in-hand', 'done', 'cancelled']),
  /** Since when it stands so. */
  at: InstantText,
  /** How often the collector was reminded. */
  reminded: z.int().min(0),
  /** When the collector is reminded next; not any more when missing. */
  remindAt: InstantText.optional(),
});
export type Collection = z.infer<typeof Collection>;

/** A collection that is still to be done. */
export function openCollection(state: {
  readonly collection?: Collection | undefined;
}): Collection | undefined {
  const { collection } = state;
  return collection?.status === 'asked' || collection?.status === 'in-hand' ? collection : undefined;
}

/** Whether this person keeps, or has kept, evidence for the person who reported. */
export function isCollector(
  {
    collection,
    notTold,
  }: { readonly collection?: Collection | undefined; readonly notTold: readonly PersonId[] },
  person: PersonId,
): boolean {
  return collection?.collector === person && collection.status !== 'cancelled' && !notTold.includes(person);
}
