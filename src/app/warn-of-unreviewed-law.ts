import { localDate } from '../law/moments.ts';
import { unreviewedRecords } from '../law/review.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** Law changes: as long as records of it are unchecked for a year, the administrators are told, once a week (ISO). */
export async function warnOfUnreviewedLaw(services: Services): Promise<void> {
  const today = localDate(services.clock.now());
  const records = [...unreviewedRecords(today)];
  if (records.length === 0) return;
  const week = `${today.yearOfWeek}-w${today.weekOfYear}`;
  await tellAdministrators(services, { kind: 'law-unreviewed', records }, `law-unreviewed-${week}`);
}
