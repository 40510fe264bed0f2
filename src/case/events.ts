import { z } from 'zod';
import { ClockId, DeadlineRecord } from '../law/deadline-record.ts';
import { StartMoment } from '../law/moments.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { approvalEvents } from './approval-events.ts';
import { closingEvents } from './closing-events.ts';
import { EvidenceHash, EvidenceItem } from './evidence.ts';
import {
  HarassmentChannel,
  HarassmentKind,
  InstantText,
  Occurred,
  SenderRelation,
  Told,
  ToldAs,
} from './facts.ts';
import { ConsentPurpose } from './consent.ts';
import { planEvents } from './plan-events.ts';
import { documentEvents } from './document-events.ts';
import { firstAidEvents } from './first-aid-state.ts';
import { FollowUp } from './follow-up.ts';
import { MessageId } from './ids.ts';
import { takeDownEvents } from './take-down/take-down-events.ts';
import { plannedTasks, taskEvents } from './tasks/task-events.ts';
import { meetingEvents, MeetingTime, MeetingWay } from './meeting-events.ts';

const by = { by: PersonId };

export { MeetingTime } from './meeting-events.ts';

/** Consents given with the report. Each can be withdrawn later. */
export const Consents = z.strictObject({
  /** The leader may read the person's own words. */
  wordsToLeader: z.boolean(),
  /** The person may be mentioned in the team's debriefing. */
  mentionedInDebriefing: z.boolean(),
  /** Versions of the texts that were answered; 1 where none is named. */
  wordings: z.partialRecord(ConsentPurpose, z.int().min(1)).optional(),
});
export type Consents = z.infer<typeof Consents>;

/** What a fact does to the clocks: those that start or move, and those that end because nothing starts them any more. */
const clocks = {
  deadlines: z.array(DeadlineRecord).max(20),
  stopped: z.array(ClockId).max(20),
  ...plannedTasks,
};
/** What an answer about one who is told does to the clocks: some run only while a leader has the case. */
const clocksOfAnswer = {
  deadlines: clocks.deadlines.optional(),
  stopped: clocks.stopped.optional(),
  ...plannedTasks,
};
const answer = { purpose: ConsentPurpose, person: PersonId.optional(), wording: z.int().min(1) };

/**
 * Why the next was asked: the one before did not acknowledge in time, cannot be reached, is away, has no part in the
 * case any more, or must not know more of it.
 */
export const EscalationReason = z.enum(['not-acknowledged', 'unreachable', 'away', 'moved-on', 'excluded']);
export type EscalationReason = z.infer<typeof EscalationReason>;

/** Why somebody else was told of a date: the owner is away, or the person is left in peace until it is too late. */
export const StandInReason = z.enum(['owner-away', 'quiet']);
export type StandInReason = z.infer<typeof StandInReason>;

/** The person has somebody else told: to take the case while nobody has acknowledged it, or only to know of it. */
export const AdditionReason = z.enum(['chosen', 'added']);

/**
 * Everything that can happen to a case, in the past tense. Events hold choices, dates and ids; words, names and
 * the weight a person gave it live in the private store, where they can be erased.
 */
export const CaseEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('CaseWasReported'),
    ...by,
    unit: UnitId,
    sender: SenderRelation,
    occurred: Occurred,
    kinds: z.array(HarassmentKind).max(8),
    channels: z.array(HarassmentChannel).max(6),
    told: z.array(Told).min(1).max(10),
    /** Leader or AMR whom the person chose instead of those that the organisation names. */
    byHand: z.array(PersonId).max(2).optional(),
    notTold: z.array(PersonId).max(20),
    /** Who may be asked, in order, when nobody acknowledges: as named to the person before the yes. */
    chain: z.array(Told).max(10),
    /** Who is told when a date lies before the next morning of work and no leader is in the case. */
    onCall: PersonId.optional(),
    /** When the next is asked (UTC): acknowledging takes some hours of work at most. */
    acknowledgeBy: InstantText,
    /** The unit's private channel is used only when nobody who reads it is kept out. */
    channelUsed: z.boolean(),
    consents: Consents,
    /** The sender names the person's address, home or family. */
    namesHome: z.boolean().optional(),
    /** The last time of a series; `occurred` is then the first. */
    lastOccurred: Occurred.optional(),
    firstAbsence: z.iso.date().optional(),
    deadlines: z.array(DeadlineRecord).max(20),
    /** When the person will be asked how it goes. */
    followUps: z.array(FollowUp).max(13),
    ...plannedTasks,
  }),
  z.strictObject({ type: z.literal('CaseWasAcknowledged'), ...by }),
  /** The next in the chain is asked to take the case. */
  z.strictObject({
    type: z.literal('CaseWasEscalated'),
    to: PersonId,
    as: ToldAs,
    because: EscalationReason,
    acknowledgeBy: InstantText,
  }),
  /** Somebody who could handle the case has left or lost the role. Whether that comes back is for others to say. */
  z.strictObject({ type: z.literal('PersonMovedOn'), person: PersonId }),
  /** Everybody in the chain was asked, and nobody acknowledged in time. */
  z.strictObject({ type: z.literal('ChainHasEnded') }),
  /** Somebody is told so that a date is not missed: the owner is away, or it is night and there is no leader. */
  z.strictObject({ type: z.literal('StandInWasTold'), to: PersonId, as: ToldAs, because: StandInReason }),
  /** From now on somebody must not know of the case, whether or not they did. */
  z.strictObject({
    type: z.literal('PersonWasExcluded'),
    ...by,
    person: PersonId,
    /** Whether the unit's private channel is still used: never again once this person reads it. */
    channelUsed: z.boolean(),
    /** Where nobody is left who was named to the person: until when somebody has to be found. */
    acknowledgeBy: InstantText.optional(),
    ...clocksOfAnswer,
  }),
  /** The person has one more told. */
  z.strictObject({
    type: z.literal('RecipientWasAdded'),
    ...by,
    to: PersonId,
    as: ToldAs,
    /** Not whom the organisation names for the unit. */
    byHand: z.literal(true).optional(),
    /** When the next is asked, where nobody else had the case. */
    acknowledgeBy: InstantText.optional(),
    ...clocksOfAnswer,
  }),
  z.strictObject({ type: z.literal('CaseWasOpened'), ...by }),
  z.strictObject({
    type: z.literal('AbsenceWasRecorded'),
    ...by,
    firstDay: z.iso.date(),
    ...clocks,
  }),
  /** When one of the times happened was corrected; 1 is the first. */
  z.strictObject({
    type: z.literal('OccurrenceWasCorrected'),
    ...by,
    episode: z.int().min(1).max(999),
    occurred: Occurred,
    ...clocks,
  }),
  /** What it is about, how it came and where the sender stands were corrected. */
  z.strictObject({
    type: z.literal('FactsWereCorrected'),
    ...by,
    kinds: z.array(HarassmentKind).max(8),
    channels: z.array(HarassmentChannel).max(6),
    sender: SenderRelation,
    ...clocks,
  }),
  /** The own words were changed or added to. What they are stands in the private text. */
  z.strictObject({ type: z.literal('WordsWereChanged'), ...by }),
  /** It has happened again. */
  z.strictObject({
    type: z.literal('EpisodeWasRecorded'),
    ...by,
    number: z.int().min(2).max(999),
    occurred: Occurred,
    kinds: z.array(HarassmentKind).max(8),
    channels: z.array(HarassmentChannel).max(6),
    namesHome: z.boolean().optional(),
    ...clocks,
  }),
  /** What became known makes it a case that cannot wait; the time to acknowledge it is cut where it still runs. */
  z.strictObject({ type: z.literal('CaseTurnedUrgent'), acknowledgeBy: InstantText.optional() }),
  /** An accident notice may be due without absence. Why is a fact of health, which no event holds. */
  z.strictObject({ type: z.literal('NoticeWithoutAbsenceWasStarted'), ...by, ...clocks }),
  z.strictObject({ type: z.literal('NoticeWithoutAbsenceWasStopped'), ...by, ...clocks }),
  /** The person has died. From then on the bot writes nothing more to the person. */
  z.strictObject({ type: z.literal('DeathWasRecorded'), ...by, knownSince: StartMoment, ...clocks }),
  z.strictObject({ type: z.literal('DeathWasRetracted'), ...by, ...clocks }),
  z.strictObject({ type: z.literal('DeadlineWasMet'), ...by, clock: ClockId }),
  z.strictObject({
    type: z.literal('ReminderWasDue'),
    clock: ClockId,
    reminder: z.string().max(60),
    due: InstantText,
  }),
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
  }),
  z.strictObject({ type: z.literal('DebriefingWasDeclined'), ...by, round: z.int().min(1) }),
  ...meetingEvents,
  z.strictObject({
    type: z.literal('FollowUpWasDue'),
    day: FollowUp.shape.day,
    isNudge: z.boolean(),
  }),
  /** There was an answer. What it was is a fact of health, which no event holds. */
  z.strictObject({ type: z.literal('FollowUpWasAnswered'), ...by, day: FollowUp.shape.day }),
  z.strictObject({ type: z.literal('FollowUpsWereStopped'), ...by }),
  z.strictObject({ type: z.literal('FollowUpsWereResumed'), ...by }),
  ...planEvents,
  z.strictObject({ type: z.literal('CallWasRequested'), ...by }),
  z.strictObject({ type: z.literal('ReporterWasAsked') }),
  z.strictObject({ type: z.literal('ReporterAnswered'), ...by, lacksSomething: z.boolean() }),
  /** A file was kept. What was sent before the report keeps its own time; `by` is who sent it. */
  z.strictObject({ type: z.literal('EvidenceWasReceived'), ...EvidenceItem.shape }),
  /** It was given a name, which stands in the private text. */
  z.strictObject({ type: z.literal('EvidenceWasNamed'), ...by, hash: EvidenceHash }),
  /** A link to it was handed out. */
  z.strictObject({ type: z.literal('EvidenceWasShown'), ...by, hash: EvidenceHash }),
  /** A link to all of it in one archive was handed out: so many files, and whether the own words are in it. */
  z.strictObject({
    type: z.literal('EvidenceWasExported'),
    ...by,
    items: z.int().min(0),
    withWords: z.boolean(),
  }),
  /** The file itself is gone; that it was there is not. */
  z.strictObject({ type: z.literal('EvidenceWasRemoved'), ...by, hash: EvidenceHash }),
  /** Somebody is asked to keep the evidence for the person, who has said yes to exactly this one. */
  z.strictObject({
    type: z.literal('CollectionWasRequested'),
    ...by,
    round: z.int().min(1),
    collector: PersonId,
    remindAt: InstantText,
  }),
  z.strictObject({ type: z.literal('CollectionWasTakenInHand'), ...by }),
  z.strictObject({ type: z.literal('CollectorWasReminded'), remindAt: InstantText.optional() }),
  z.strictObject({ type: z.literal('CollectionWasFinished'), ...by, items: z.int().min(0) }),
  /** The person does not want it any more. */
  z.strictObject({ type: z.literal('CollectionWasCancelled'), ...by }),
  ...closingEvents,
  z.strictObject({ type: z.literal('CaseWasWithdrawn'), ...by }),
  z.strictObject({
    type: z.literal('ConsentWasGiven'),
    ...by,
    ...answer,
    /** As what the person is told, where that is the purpose. */
    as: ToldAs.optional(),
    ...clocksOfAnswer,
  }),
  z.strictObject({
    type: z.literal('ConsentWasWithdrawn'),
    ...by,
    ...answer,
    /** Who left reads the private channel, so the case is not there any more. */
    channelEnds: z.boolean().optional(),
    ...clocksOfAnswer,
  }),
  /** The person opened a closed case again: clocks that are not past run, questions come anew. */
  z.strictObject({
    type: z.literal('CaseWasReopened'),
    ...by,
    deadlines: clocks.deadlines,
    followUps: z.array(FollowUp).max(13),
    acknowledgeBy: InstantText,
    /** Nobody who knew it was left: who reads the channel now was never chosen. */
    channelUsed: z.literal(false).optional(),
  }),
  /** The person added own words, which stand in the private text. */
  z.strictObject({ type: z.literal('WordsWereAdded'), ...by }),
  /** The person got a copy of everything that is kept. */
  z.strictObject({ type: z.literal('CopyWasMade'), ...by }),
  ...documentEvents,
  z.strictObject({ type: z.literal('PrivateTextWasErased'), because: z.enum(['asked', 'retention']) }),
  z.strictObject({
    type: z.literal('MessageWasDelivered'),
    message: MessageId,
    activity: z.string().max(500),
    repeated: z.boolean(),
  }),
  z.strictObject({ type: z.literal('DeliveryWasDoubtful'), message: MessageId, reason: z.string().max(60) }),
  z.strictObject({ type: z.literal('DeliveryFailed'), message: MessageId, reason: z.string().max(60) }),
  ...approvalEvents,
  /** The bot has never met the person in Teams; it goes on looking. */
  z.strictObject({ type: z.literal('DeliveryIsWaiting'), message: MessageId }),
  ...taskEvents,
  ...takeDownEvents,
  ...firstAidEvents,
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** An event with its time (UTC instant), as the stream keeps it. */
export const RecordedEvent = z.strictObject({ at: InstantText, event: CaseEvent });
export type RecordedEvent = z.infer<typeof RecordedEvent>;
