import { instantText } from '../case/instants.ts';
import type { Services } from './services.ts';

/** A draft that nobody has touched for so long is erased: 7 days. */
const draftLife = { hours: 7 * 24 };

/** Erases drafts that were left alone for seven days, readable or not. */
export async function eraseOldDrafts({ clock, drafts, log }: Services): Promise<void> {
  const limit = instantText(clock.now().subtract(draftLife));
  for await (const { person, tag } of drafts.changedBefore(limit)) {
    // The person may have taken it up again since it was listed: then it has another tag, and stays.
    await drafts.remove(person, tag);
    log.info('erase.done', { about: 'draft' });
  }
}
