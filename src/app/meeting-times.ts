import { Temporal } from 'temporal-polyfill';
import type { MeetingTime } from '../case/events.ts';
import { instantText } from '../case/instants.ts';
import { suggestMeetingTimes } from '../law/suggest-times.ts';
import type { UnitId } from '../organisation/ids.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { Services } from './services.ts';

/** Three times for a debriefing in ordinary working hours of the unit, counted from a UTC instant. */
export function suggestedTimes(
  { organisation }: Pick<Services, 'organisation'>,
  unit: UnitId,
  now: string,
): readonly MeetingTime[] {
  const workingTime = workingTimeOf(organisation, unit);
  return suggestMeetingTimes(Temporal.Instant.from(now), workingTime).map(({ start, end }) => ({
    start: instantText(start),
    end: instantText(end),
  }));
}
