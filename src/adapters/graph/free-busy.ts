import { z } from 'zod';
import type { BusyTimes, CalendarSpan } from '../../ports/calendar.ts';
import { inUtc, utcTime } from './danish-time.ts';
import type { MeetingPlace } from './events.ts';

const mostInOne = 20;
const slotMinutes = 15;

/** One digit a slot is all that is read: what people do, and where, is left where it is. */
const Schedules = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      availabilityView: z.string().nullish(),
      error: z.object({ responseCode: z.string().nullish() }).nullish(),
    }),
  ),
});

/** When people are busy, in slots of a quarter of an hour, counted from the start of the span. */
export async function busyTimes(
  place: MeetingPlace,
  emails: readonly string[],
  within: CalendarSpan,
): Promise<ReadonlyMap<string, BusyTimes>> {
  const wanted = [...new Set(emails.map((email) => email.toLowerCase()))];
  const busy = new Map<string, BusyTimes>(wanted.map((email) => [email, { kind: 'unknown' }]));
  for (let from = 0; from < wanted.length; from += mostInOne)
    for (const [email, times] of await ask(place, wanted.slice(from, from + mostInOne), within))
      if (busy.has(email)) busy.set(email, times);
  return busy;
}

async function ask(
  { graph, organiser }: MeetingPlace,
  schedules: readonly string[],
  within: CalendarSpan,
): Promise<readonly (readonly [string, BusyTimes])[]> {
  const answer = await graph({
    method: 'POST',
    path: `/users/${encodeURIComponent(organiser)}/calendar/getSchedule`,
    headers: inUtc,
    body: {
      schedules,
      startTime: utcTime(within.start),
      endTime: utcTime(within.end),
      availabilityViewInterval: slotMinutes,
    },
    service: 'outlook',
  });
  const found = answer.kind === 'answered' ? Schedules.safeParse(answer.body).data : undefined;
  return (found?.value ?? []).flatMap(({ scheduleId, availabilityView, error }) =>
    error || !availabilityView
      ? []
      : [[scheduleId.toLowerCase(), { kind: 'busy', spans: spansIn(availabilityView, within) }] as const],
  );
}

/** 0 is free and 4 is working elsewhere; everything else counts as busy, also what nobody knows. */
function spansIn(view: string, { start }: CalendarSpan): readonly CalendarSpan[] {
  return [...view.matchAll(/[^04]+/g)].map(({ index, 0: slots }) => ({
    start: start.add({ minutes: index * slotMinutes }),
    end: start.add({ minutes: (index + slots.length) * slotMinutes }),
  }));
}
