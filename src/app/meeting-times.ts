import { Temporal } from 'temporal-polyfill';
import type { MeetingTime } from '../case/events.ts';
import { instantText } from '../case/instants.ts';
import { suggestMeetingTimes } from '../law/suggest-times.ts';
import type { Services } from './services.ts';

/** Three times for a debriefing in ordinary working hours, counted from a UTC instant. */
export function suggestedTimes(
  { workingTime }: Pick<Services, 'workingTime'>,
  now: string,
): readonly MeetingTime[] {
  return suggestMeetingTimes(Temporal.Instant.from(now), workingTime).map(({ start, end }) => ({
    start: instantText(start),
    end: instantText(end),
  }));
}
