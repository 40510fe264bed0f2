import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { allContacts, ContactId } from './contacts.ts';
import { PageId, pages } from './pages.ts';
import type { Reviewed } from './reviewed.ts';

/** Everything of the guidance that somebody has to look at from time to time. A page and a contact may not share an id. */
export const GuidanceRecordId = z.enum([...PageId.options, ...ContactId.options]);
export type GuidanceRecordId = z.infer<typeof GuidanceRecordId>;

/** The pages and contacts that are overdue for a look on this local date. */
export function unreviewedGuidance(today: Temporal.PlainDate): readonly GuidanceRecordId[] {
  return [
    ...PageId.options.filter((id) => isOverdue(pages[id], today)),
    ...ContactId.options.filter((id) => isOverdue(allContacts[id], today)),
  ];
}

function isOverdue({ checkedOn, reviewDays }: Reviewed, today: Temporal.PlainDate): boolean {
  const until = Temporal.PlainDate.from(checkedOn).add({ days: reviewDays });
  return Temporal.PlainDate.compare(until, today) < 0;
}
