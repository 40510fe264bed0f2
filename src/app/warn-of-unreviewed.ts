import type { Temporal } from 'temporal-polyfill';
import { unreviewedGuidance } from '../guidance/review.ts';
import { localDate } from '../law/moments.ts';
import { unreviewedRecords } from '../law/review.ts';
import type { AdministratorNotice } from '../organisation/administrator-notice.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** Law changes, and so do numbers and menus: as long as some of it is overdue for a look, the administrators are told, once a week (ISO) each. */
export async function warnOfUnreviewed(services: Services): Promise<void> {
  const today = localDate(services.clock.now());
  const week = `${today.yearOfWeek}-w${today.weekOfYear}`;
  for (const notice of overdueOn(today))
    if (notice.records.length > 0) await tellAdministrators(services, notice, `${notice.kind}-${week}`);
}

type Overdue = Extract<AdministratorNotice, { records: unknown }>;

function overdueOn(today: Temporal.PlainDate): readonly Overdue[] {
  return [
    { kind: 'law-unreviewed', records: [...unreviewedRecords(today)] },
    { kind: 'guidance-unreviewed', records: [...unreviewedGuidance(today)] },
  ];
}
