import { z } from 'zod';

/**
 * The requests of Microsoft Graph v1.0 that we make, as its reference describes them (event, user: post events, event:
 * cancel, calendar: getSchedule, list manager, list group transitive members, get user mailbox settings, JSON batching).
 * Strict: what is not known there is refused here.
 */
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
const Time = z.strictObject({ dateTime, timeZone: z.enum(['Romance Standard Time', 'UTC']) });

const Attendee = z.strictObject({
  emailAddress: z.strictObject({ address: z.email({ pattern: z.regexes.unicodeEmail }), name: z.string() }),
  type: z.enum(['required', 'optional', 'resource']),
});

export const NewEvent = z.strictObject({
  subject: z.string().min(1).max(255),
  body: z.strictObject({ contentType: z.enum(['text', 'html']), content: z.string() }),
  start: Time,
  end: Time,
  attendees: z.array(Attendee).max(500),
  transactionId: z.guid(),
  singleValueExtendedProperties: z.array(
    z.strictObject({ id: z.string().regex(/^String \{[0-9a-f-]{36}\} Name \w+$/), value: z.string().min(1) }),
  ),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: z.enum(['teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer', 'unknown']),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  responseRequested: z.boolean(),
  hideAttendees: z.boolean(),
  allowNewTimeProposals: z.boolean(),
});
export type NewEvent = z.infer<typeof NewEvent>;

/** `transactionId` and the online meeting cannot be changed afterwards. */
export const ChangedEvent = NewEvent.pick({
  subject: true,
  start: true,
  end: true,
  attendees: true,
}).partial();

export const Cancellation = z.strictObject({ comment: z.string() });

export const ScheduleQuestion = z.strictObject({
  schedules: z
    .array(z.email({ pattern: z.regexes.unicodeEmail }))
    .min(1)
    .max(20),
  startTime: Time,
  endTime: Time,
  availabilityViewInterval: z.int().min(5).max(1440),
});

export const Batch = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        method: z.literal('GET'),
        url: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()).optional(),
      }),
    )
    .min(1)
    .max(20)
    .refine((requests) => new Set(requests.map(({ id }) => id)).size === requests.length),
});
