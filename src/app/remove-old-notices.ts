import { instantText } from '../case/instants.ts';
import type { Services } from './services.ts';

/** So long after it was settled, the same thing is not said again; whoever says things asks by day or week. */
const remembered = { hours: 30 * 24 };

/**
 * Forgets notices that were brought, or given up, and alerts that are over, long ago: who was told what outside a case
 * is nobody's business for longer.
 */
export async function removeOldNotices({ clock, notices, alerts, log }: Services): Promise<void> {
  const limit = instantText(clock.now().subtract(remembered));
  const counts = { notices: await notices.removeSettled(limit), alerts: await alerts.removeOld(limit) };
  if (counts.notices > 0) log.info('erase.done', { about: 'notices', count: counts.notices });
  if (counts.alerts > 0) log.info('erase.done', { about: 'alerts', count: counts.alerts });
}
