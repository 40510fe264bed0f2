import { instantText } from '../case/instants.ts';
import type { Services } from './services.ts';

/** A draft that nobody has touched for so long is erased: 7 days. */
const draftLife = { hours: 7 * 24 };

/** Erases drafts that were left alone for seven days. */
export async function eraseOldDrafts({ clock, drafts, log }: Services): Promise<void> {
  for await (const person of drafts.changedBefore(instantText(clock.now().subtract(draftLife)))) {
    await drafts.remove(person);
    log.info('erase.done');
  }
}
