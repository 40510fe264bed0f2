import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../case/draft.ts';
import { StorageUnavailable } from '../ports/case-store.ts';
import type { StoredDraft } from '../ports/draft-store.ts';
import type { Services } from './services.ts';

/** Longer than any turn needs from holding its draft to its commit, clocks that are wrong included. */
const longestSending = { minutes: 1 };

/** Whether the draft may become a case at any moment, as it was when the sending began. */
export function isBeingSent({ clock }: Pick<Services, 'clock'>, { heldSince }: Draft): boolean {
  if (heldSince === undefined) return false;
  const end = Temporal.Instant.from(heldSince).add(longestSending);
  return Temporal.Instant.compare(clock.now(), end) < 0;
}

/**
 * Nothing is taken away from a draft that is being sent at this moment, on another device: its case would name files
 * whose bytes are gone. Throws `StorageUnavailable`; the same click finds out in a minute what came of it.
 */
export function refuseWhileSent(services: Pick<Services, 'clock'>, draft: Draft): void {
  if (isBeingSent(services, draft))
    throw new StorageUnavailable('the draft is being sent at this moment', false);
}

/**
 * Writes a changed draft over the one that was read; false when somebody else wrote meanwhile. Not while it is being
 * sent: the case would have it as it was before, the draft goes, and the change with it. Only files may still come, which
 * follow their draft (`finishSent`).
 */
export async function writeUnlessSent(
  services: Pick<Services, 'clock' | 'drafts'>,
  draft: Draft,
  before: StoredDraft,
): Promise<boolean> {
  refuseWhileSent(services, before.draft);
  return services.drafts.write(draft, before);
}
