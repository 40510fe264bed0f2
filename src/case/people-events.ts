import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { clocksOfAnswer } from './event-clocks.ts';
import { InstantText, ToldAs } from './facts.ts';

const by = { by: PersonId };

/**
 * Why the next was asked: the one before did not acknowledge in time, cannot be reached, is away, has no part in the
 * case any more, or must not know more of it.
 */
export const EscalationReason = z.enum(['not-acknowledged', 'unreachable', 'away', 'moved-on', 'excluded']);
export type EscalationReason = z.infer<typeof EscalationReason>;

/** Why somebody else was told of a date: the owner is away, or the person is left in peace until it is too late. */
export const StandInReason = z.enum(['owner-away', 'quiet']);
export type StandInReason = z.infer<typeof StandInReason>;

/** Why a reminder goes to somebody who does not have the case; `last`: it is the last one, and they are in the case already. */
export const HelperReason = z.enum([...StandInReason.options, 'last']);
export type HelperReason = z.infer<typeof HelperReason>;

/** The person has somebody else told: to take the case while nobody has acknowledged it, or only to know of it. */
export const AdditionReason = z.enum(['chosen', 'added']);

/** Who comes into a case after the report, and who leaves it without having been asked. */
export const peopleEvents = [
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
  /** Whoever stands in has taken the case, because the one who handled it is away. */
  z.strictObject({ type: z.literal('CaseWasTakenOver'), ...by, as: ToldAs, from: PersonId }),
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
] as const;
