import { instantText } from '../case/instants.ts';
import type { Services } from './services.ts';

/** So long after it was settled, the same thing is not said again; whoever says things asks by day or week. */
const remembered = { hours: 30 * 24 };

/** Forgets what was brought, or given up, long ago: who was told what outside a case is nobody's business for longer. */
export async function removeOldNotices({ clock, notices, log }: Services): Promise<void> {
  const count = await notices.removeSettled(instantText(clock.now().subtract(remembered)));
  if (count > 0) log.info('erase.done', { about: 'notices', count });
}
