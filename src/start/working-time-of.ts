import { WorkingTime } from '../law/working-time.ts';
import type { Settings } from '../organisation/settings.ts';

/** The organisation's working hours, closing days and quiet hours in the terms of the law folder. */
export function workingTimeOf({ workingHours, quietHours, extraClosingDays }: Settings): WorkingTime {
  return WorkingTime.parse({
    from: workingHours.start,
    until: workingHours.end,
    quietFrom: quietHours.start,
    quietUntil: quietHours.end,
    closingDays: extraClosingDays.filter((day) => day.length === 'MM-DD'.length),
    closedDates: extraClosingDays.filter((day) => day.length === 'YYYY-MM-DD'.length),
  });
}
