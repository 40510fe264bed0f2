import { Temporal } from 'temporal-polyfill';

interface Valid {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/** Whether a version governs what starts on this local date. */
export function isInForce({ validFrom, validTo }: Valid, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return validFrom <= day && day <= (validTo ?? day);
}

/** Whether nobody has checked the record against its source for 12 months: the administrator is warned. */
export function isUnreviewed(
  { checkedOn }: { readonly checkedOn: string },
  today: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(checkedOn).add({ months: 12 }), today) < 0;
}
