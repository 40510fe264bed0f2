import { z } from 'zod';
import { DeadlineRecord } from '../law/deadline-record.ts';
import { StartMoment } from '../law/moments.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { Approvals } from './approvals/approval.ts';
import { ClosingWords } from './closing-events.ts';
import { Consent } from './consent.ts';
import { Collection } from './collection.ts';
import { EvidenceItem, EvidenceSource } from './evidence.ts';
import { AdditionReason, EscalationReason, StandInReason } from './people-events.ts';
import { Consents } from './consent-events.ts';
import { MeetingTime } from './meeting-events.ts';
import {
  Episode,
  HarassmentChannel,
  HarassmentKind,
  InstantText,
  Occurred,
  SenderRelation,
  Told,
} from './facts.ts';
import { FirstAid } from './first-aid-state.ts';
import { FollowUpState } from './follow-up.ts';
import { CancelledMeeting, Learned, OvertakenMeeting, PlannedMeeting, Talks } from './meeting-state.ts';
import { Plan } from './plan-state.ts';
import { CaseId, MessageId } from './ids.ts';
import { TakeDown } from './take-down/take-down.ts';
import { TaskRecords } from './tasks/task-state.ts';

const personAndTime = z.strictObject({ by: PersonId, at: InstantText });

/** A deadline of a case: what was computed, where it stands, and which reminders have gone out. */
export const CaseDeadline = z.strictObject({
  record: DeadlineRecord,
  status: z.enum(['running', 'met', 'ended']),
  /** Who said that it is met. What a leader says does not silence the person's own reminders. */
  metBy: PersonId.optional(),
  /** When it was met, or ended without; the first time where it was said twice. */
  settledAt: InstantText.optional(),
  /** Dates that were reminded of, those of an earlier computation too: a date corrected back does not remind again. */
  reminded: z.array(InstantText),
});
export type CaseDeadline = z.infer<typeof CaseDeadline>;

/** What is known about a message that left the outbox. */
export const Delivery = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('sent'), at: InstantText, activity: z.string(), repeated: z.boolean() }),
  z.strictObject({ status: z.literal('doubt'), at: InstantText }),
  z.strictObject({ status: z.literal('failed'), at: InstantText }),
  /** The bot has not met the person yet and goes on looking. */
  z.strictObject({ status: z.literal('waiting'), at: InstantText }),
]);
export type Delivery = z.infer<typeof Delivery>;

/** Where the team's debriefing stands. `round` counts the proposals. */
export const Debriefing = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({ status: z.literal('proposed'), round: z.int(), times: z.array(MeetingTime) }),
  PlannedMeeting,
  z.strictObject({ status: z.literal('declined'), round: z.int(), by: PersonId, at: InstantText }),
  CancelledMeeting,
]);
export type Debriefing = z.infer<typeof Debriefing>;

/** Somebody who came into the case after the report: asked to take it over, or told so that a date is not missed. */
export const Joined = z.strictObject({
  person: PersonId,
  at: InstantText,
  because: z.enum([
    ...EscalationReason.options,
    ...StandInReason.options,
    ...AdditionReason.options,
    // Whoever handled the case asked this one to take it on.
    'handed-over',
    // Whoever handled the case is away, and this one has taken it.
    'took-over',
  ]),
  /** Who did not acknowledge, cannot be reached, is away or has moved on. */
  after: PersonId.optional(),
  /** Nobody had chosen this person at the report. */
  isNew: z.boolean(),
});
export type Joined = z.infer<typeof Joined>;

/** The case as its events leave it. Small enough to be kept as one snapshot beside them. */
export const CaseState = z.strictObject({
  id: CaseId,
  unit: UnitId,
  reporter: PersonId,
  reportedAt: InstantText,
  status: z.enum(['open', 'withdrawn', 'closed']),
  sender: SenderRelation,
  occurred: Occurred,
  kinds: z.array(HarassmentKind),
  channels: z.array(HarassmentChannel),
  /** The sender names the person's address, home or family. */
  namesHome: z.boolean().default(false),
  told: z.array(Told),
  /** Whom the person chose instead of those that the organisation names: they have their part while they lead or represent some unit. */
  byHand: z.array(PersonId).default([]),
  notTold: z.array(PersonId),
  /** Who may be asked, in order, when nobody acknowledges: as named to the person before the yes. */
  chain: z.array(Told),
  onCall: PersonId.optional(),
  /** When the next in the chain is asked; empty once nobody is left. */
  acknowledgeBy: InstantText.optional(),
  /** Who came into the case after the report, in order, and because of whom. */
  joined: z.array(Joined),
  /** Who was told and has left or lost the role since, in order: they handle nothing any more. */
  movedOn: z.array(PersonId),
  /** Who was told and has no part any more, because the person wants it so. */
  left: z.array(Told.extend({ at: InstantText })).default([]),
  channelUsed: z.boolean(),
  /** What holds now; with the wordings of the report. */
  consents: Consents,
  /** The latest answer to each question since the report. */
  consentChanges: z.array(Consent).default([]),
  firstAbsence: z.iso.date().optional(),
  /** Every time after the first, as they were told. */
  episodes: z.array(Episode),
  /** An accident notice may be due although nobody was absent. */
  noticeWithoutAbsence: z.boolean(),
  /** The person has died: since when the workplace knows. */
  death: StartMoment.optional(),
  /** How often facts were changed. */
  changes: z.int(),
  /** How often the person added own words. */
  wordsAdded: z.int().default(0),
  acknowledged: personAndTime.optional(),
  /** How often the case was acknowledged: it counts anew when somebody else takes it. */
  acknowledgements: z.int().default(0),
  /** When each of those who were told last acknowledged it, also where it counts no more because the case waits for somebody else. */
  acknowledgedBy: z.array(personAndTime).default([]),
  /** When each of those who were told last did something in the case, beyond reading, acknowledging or passing it on. */
  acted: z.array(personAndTime),
  /** First and last time that each person opened the case. */
  opened: z.array(personAndTime.extend({ last: InstantText })),
  deadlines: z.array(CaseDeadline),
  debriefing: Debriefing,
  /** Talks of two, leader and person. */
  talks: Talks.default({}),
  overtaken: z.array(OvertakenMeeting).default([]),
  /** What the team has learned, by the round of its meeting: another meeting takes none of it away. */
  learned: z.array(Learned).default([]),
  /** The suggested action plan. */
  plan: Plan,
  /** What the leader decides beside plan, meeting and closing. */
  approvals: Approvals.default({}),
  /** What was said and written when it was asked whether the case can end. */
  closing: ClosingWords.default({}),
  /** When the person is asked how it goes, and where each question stands. */
  followUps: z.array(FollowUpState),
  followUpsStopped: z.boolean(),
  /** When the person last let the leader know that a call would be good. */
  callWanted: InstantText.optional(),
  /** When the person was asked whether anything is missing. */
  asked: InstantText.optional(),
  lacksSomething: z.boolean().optional(),
  /** How often the person has answered that question. */
  answers: z.int(),
  /** Files that are kept, in the order in which they came. */
  evidence: z.array(EvidenceItem).default([]),
  /** The messages that brought files which were removed since. */
  evidenceRemoved: z.array(EvidenceSource).default([]),
  /** Somebody keeps the evidence for the person. */
  collection: Collection.optional(),
  /** What is known of the tasks, beyond that the facts bring them. */
  tasks: TaskRecords.default({}),
  /** What is known of psychological first aid. */
  firstAid: FirstAid.default({ answers: [], times: 0 }),
  /** What is to be removed from the internet. */
  takeDown: TakeDown.default({ items: [] }),
  ended: personAndTime.optional(),
  /** How often the person opened it again after it was closed, and when last. */
  reopened: z.int().default(0),
  reopenedAt: InstantText.optional(),
  /** When the person's own words, the weight and the rest of the private text were erased. */
  erased: InstantText.optional(),
  /** Notifications, and every message that did not arrive for sure; the rest stands in the events only. */
  deliveries: z.record(MessageId, Delivery),
});
export type CaseState = z.infer<typeof CaseState>;
