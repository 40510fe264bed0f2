import { unreviewedGuidance } from '../guidance/review.ts';
import { localDate } from '../law/moments.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** Numbers and menus change: as long as a page or a contact is overdue for a look, the administrators are told, once a week (ISO). */
export async function warnOfUnreviewedGuidance(services: Services): Promise<void> {
  const today = localDate(services.clock.now());
  const records = [...unreviewedGuidance(today)];
  if (records.length === 0) return;
  const week = `${today.yearOfWeek}-w${today.weekOfYear}`;
  await tellAdministrators(services, { kind: 'guidance-unreviewed', records }, `guidance-unreviewed-${week}`);
}
