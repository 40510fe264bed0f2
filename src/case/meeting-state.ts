import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';
import { LearningTopic, MeetingKind, MeetingTime, MeetingWay, TalkKind } from './meeting-events.ts';

/** A meeting that was invited to. */
export const PlannedMeeting = z.strictObject({
  status: z.literal('approved'),
  round: z.int(),
  time: MeetingTime,
  /** Who planned or moved it last. */
  by: PersonId,
  /** How the invitation went out; what follows goes the same way. */
  way: MeetingWay.optional(),
  /** Who was named to lead it, where it is the team's. */
  lead: PersonId.optional(),
  /** How often it was changed since the invitation. */
  changes: z.int().optional(),
  /** Whether the person comes, and how often that was answered. */
  joins: z.boolean().optional(),
  answers: z.int().optional(),
  /** Its time has come. */
  began: z.literal(true).optional(),
  /** When the leader is asked what the team has learned. */
  learningAt: InstantText.optional(),
  learning: z.enum(['asked', 'noted']).optional(),
  topics: z.array(LearningTopic).optional(),
});
export type PlannedMeeting = z.infer<typeof PlannedMeeting>;

/** What a team has chosen of what it learned from one of its meetings. */
export const Learned = z.strictObject({ round: z.int(), topics: z.array(LearningTopic) });
export type Learned = z.infer<typeof Learned>;

/** A meeting that is not held after all. */
export const CancelledMeeting = z.strictObject({
  status: z.literal('cancelled'),
  round: z.int(),
  time: MeetingTime,
  by: PersonId,
  at: InstantText,
  way: MeetingWay.optional(),
  changes: z.int(),
});

export type CancelledMeeting = z.infer<typeof CancelledMeeting>;

/** A cancelled meeting that a later round has followed: word of it may still be on its way to calendars. */
export const OvertakenMeeting = CancelledMeeting.extend({ meeting: MeetingKind });

/** The latest talk of each kind. */
export const Talks = z.partialRecord(
  TalkKind,
  z.discriminatedUnion('status', [PlannedMeeting, CancelledMeeting]),
);
