import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../case/draft.ts';
import { StorageUnavailable } from '../ports/case-store.ts';
import type { Services } from './services.ts';

/** Longer than any turn needs from holding its draft to its commit, clocks that are wrong included. */
const longestSending = { minutes: 1 };

/**
 * Nothing is taken away from a draft that is being sent at this moment, on another device: its case would name files
 * whose bytes are gone. Throws `StorageUnavailable`; the same click finds out in a minute what came of it.
 */
export function refuseWhileSent({ clock }: Pick<Services, 'clock'>, { heldSince }: Draft): void {
  if (heldSince === undefined) return;
  const end = Temporal.Instant.from(heldSince).add(longestSending);
  if (Temporal.Instant.compare(clock.now(), end) < 0)
    throw new StorageUnavailable('the draft is being sent at this moment', false);
}
