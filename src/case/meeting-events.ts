import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';

/** A stretch of time for a meeting, both ends as UTC instants. */
export const MeetingTime = z.strictObject({ start: InstantText, end: InstantText });
export type MeetingTime = z.infer<typeof MeetingTime>;

/** Talks of two: the leader with the person soon after it happened, and again later on. */
export const TalkKind = z.enum(['first-talk', 'follow-up']);
export type TalkKind = z.infer<typeof TalkKind>;

/** The meetings of a case. `group-talk` is the team's, voluntary, and only once things are calm. */
export const MeetingKind = z.enum([...TalkKind.options, 'group-talk']);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** How an invitation leaves: the organisation's calendar, its own flow, or a file that the leader sends. */
export const MeetingWay = z.enum(['calendar', 'workflow', 'calendar-file']);
export type MeetingWay = z.infer<typeof MeetingWay>;

/** What a team may have learned, as choices that tell of nobody. */
export const LearningTopic = z.enum([
  'tell-early',
  'who-to-call',
  'not-alone',
  'evidence',
  'settings',
  'phone-and-mail',
  'agreements',
  'talk-more',
]);
export type LearningTopic = z.infer<typeof LearningTopic>;

const by = { by: PersonId };
const which = { meeting: MeetingKind, round: z.int().min(1) };
/** Counts what was changed since the invitation: calendars know the latest by it. */
const change = { change: z.int().min(1) };

/** What happens to the meetings of a case. */
export const meetingEvents = [
  z.strictObject({
    type: z.literal('DebriefingWasProposed'),
    round: z.int().min(1),
    times: z.array(MeetingTime).min(1).max(5),
  }),
  z.strictObject({
    type: z.literal('DebriefingWasApproved'),
    ...by,
    round: z.int().min(1),
    time: MeetingTime,
    way: MeetingWay.optional(),
    /** Who leads the meeting, where it is not who approved it. */
    lead: PersonId.optional(),
  }),
  z.strictObject({ type: z.literal('DebriefingWasDeclined'), ...by, round: z.int().min(1) }),
  z.strictObject({
    type: z.literal('MeetingWasPlanned'),
    ...by,
    ...which,
    meeting: TalkKind,
    time: MeetingTime,
    way: MeetingWay,
  }),
  z.strictObject({ type: z.literal('MeetingWasMoved'), ...by, ...which, ...change, time: MeetingTime }),
  z.strictObject({ type: z.literal('MeetingWasCancelled'), ...by, ...which, ...change }),
  /** Who is invited has changed; why stands elsewhere. */
  z.strictObject({ type: z.literal('MeetingWasUpdated'), ...which, ...change }),
  /** The person says whether they come. */
  z.strictObject({ type: z.literal('MeetingWasAnswered'), ...by, ...which, joins: z.boolean() }),
  /** Its time has come. `learningAt` (UTC): when the leader is asked what the team has learned. */
  z.strictObject({ type: z.literal('MeetingBegan'), ...which, learningAt: InstantText.optional() }),
  z.strictObject({ type: z.literal('LearningWasAsked'), round: which.round }),
  /** What was written beside the choices stands in the private text. */
  z.strictObject({
    type: z.literal('LearningWasNoted'),
    ...by,
    round: which.round,
    topics: z.array(LearningTopic).max(8),
  }),
] as const;
