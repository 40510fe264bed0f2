import { z } from 'zod';
import { ClockId, DeadlineRecord } from '../law/deadline-record.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { approvalEvents } from './approval-events.ts';
import { closingEvents } from './closing-events.ts';
import { Consents, consentEvents } from './consent-events.ts';
import { deliveryEvents } from './delivery-events.ts';
import { documentEvents } from './document-events.ts';
import { evidenceEvents } from './evidence-events.ts';
import { factEvents } from './fact-events.ts';
import { HarassmentChannel, HarassmentKind, InstantText, Occurred, SenderRelation, Told } from './facts.ts';
import { firstAidEvents } from './first-aid-state.ts';
import { followUpEvents } from './follow-up-events.ts';
import { FollowUp } from './follow-up.ts';
import { meetingEvents } from './meeting-events.ts';
import { peopleEvents } from './people-events.ts';
import { planEvents } from './plan-events.ts';
import { takeDownEvents } from './take-down/take-down-events.ts';
import { plannedTasks, taskEvents } from './tasks/task-events.ts';

const by = { by: PersonId };

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
  ...peopleEvents,
  z.strictObject({ type: z.literal('CaseWasOpened'), ...by }),
  ...factEvents,
  z.strictObject({ type: z.literal('DeadlineWasMet'), ...by, clock: ClockId }),
  z.strictObject({
    type: z.literal('ReminderWasDue'),
    clock: ClockId,
    reminder: z.string().max(60),
    due: InstantText,
  }),
  ...meetingEvents,
  ...followUpEvents,
  ...planEvents,
  z.strictObject({ type: z.literal('CallWasRequested'), ...by }),
  z.strictObject({ type: z.literal('ReporterWasAsked') }),
  z.strictObject({ type: z.literal('ReporterAnswered'), ...by, lacksSomething: z.boolean() }),
  ...evidenceEvents,
  ...closingEvents,
  z.strictObject({ type: z.literal('CaseWasWithdrawn'), ...by }),
  ...consentEvents,
  /** The person opened a closed case again: clocks that are not past run, questions come anew. */
  z.strictObject({
    type: z.literal('CaseWasReopened'),
    ...by,
    deadlines: z.array(DeadlineRecord).max(20),
    followUps: z.array(FollowUp).max(13),
    acknowledgeBy: InstantText,
    /** Nobody who knew it was left: who reads the channel now was never chosen. */
    channelUsed: z.literal(false).optional(),
  }),
  /** The person got a copy of everything that is kept. */
  z.strictObject({ type: z.literal('CopyWasMade'), ...by }),
  ...documentEvents,
  z.strictObject({ type: z.literal('PrivateTextWasErased'), because: z.enum(['asked', 'retention']) }),
  ...deliveryEvents,
  ...approvalEvents,
  ...taskEvents,
  ...takeDownEvents,
  ...firstAidEvents,
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** An event with its time (UTC instant), as the stream keeps it. */
export const RecordedEvent = z.strictObject({ at: InstantText, event: CaseEvent });
export type RecordedEvent = z.infer<typeof RecordedEvent>;
