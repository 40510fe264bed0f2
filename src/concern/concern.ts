import { z } from 'zod';
import { HarassmentKind, InstantText, Told } from '../case/facts.ts';
import { ClickId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import { ConcernMessage } from './messages.ts';

/** Who may know which colleague it was. Whatever the leader knows, the person it is about knows too. */
export const NamedTo = z.enum(['nobody', 'about', 'both']);
export type NamedTo = z.infer<typeof NamedTo>;

/**
 * What a colleague lets the leader know: that there is a concern, whether there is danger now, and what kind it is where
 * that is known. No words of their own: what is written about somebody else is more than the duty asks for.
 */
export const Said = z.strictObject({
  danger: z.boolean(),
  kind: HarassmentKind.optional(),
  /** The leader may have a part in it, so it goes past the leader and the leader's deputy. */
  leaderIsPart: z.boolean(),
  named: NamedTo,
});
export type Said = z.infer<typeof Said>;

/** One colleague's word to management. `click` is the yes it came from: the same yes counts once. */
export const Telling = Said.extend({ by: PersonId, at: InstantText, click: ClickId });
export type Telling = z.infer<typeof Telling>;

/** One colleague's question to the person: do you want help? */
export const Ask = z.strictObject({ by: PersonId, at: InstantText, click: ClickId });
export type Ask = z.infer<typeof Ask>;

/** Somebody who was told, and why then. In order; who was asked last is waited for. */
export const Step = Told.extend({
  at: InstantText,
  because: z.enum(['told', 'has-case', 'not-acknowledged', 'kept-out', 'leader-is-part', 'danger']),
});
export type Step = z.infer<typeof Step>;

/** Over the limits: nothing is sent before somebody has looked. `said` is missing for a question to the person. */
export const Review = z.strictObject({
  click: ClickId,
  by: PersonId,
  at: InstantText,
  said: Said.optional(),
  reviewer: PersonId.optional(),
  /** How many colleagues this person has spoken of in the time that counts. */
  people: z.int(),
  /** Nobody has looked: the one who was asked is reminded once, then it counts as overdue. */
  stage: z.enum(['asked', 'reminded', 'overdue']).default('asked'),
  /** When that is; also when somebody is looked for again, where there was nobody to ask. */
  remindAt: InstantText.optional(),
});
export type Review = z.infer<typeof Review>;

/** A message that was decided and is still to be handed to those who send notices. */
export const Outgoing = z.strictObject({
  to: PersonId,
  key: z.string(),
  message: ConcernMessage,
  notBefore: InstantText,
});
export type Outgoing = z.infer<typeof Outgoing>;

/** Everything that colleagues have said of one person within `concernDays`, and what became of it. Ids and choices only. */
export const Concern = z.strictObject({
  about: PersonId,
  startedAt: InstantText,
  asks: z.array(Ask),
  tellings: z.array(Telling),
  steps: z.array(Step),
  /** Who must not be told (any more): the person said so. */
  keptOut: z.array(PersonId),
  acknowledged: z.strictObject({ by: PersonId, at: InstantText }).optional(),
  /** When the next is asked; empty while nobody is waited for. */
  acknowledgeBy: InstantText.optional(),
  /** Whoever acknowledges last: nobody is left to be asked. */
  chainEnded: InstantText.optional(),
  /** The person has answered in some way, so that a colleague can be let know. */
  answered: InstantText.optional(),
  /** Colleagues who may know that the person has answered. */
  letKnow: z.array(PersonId),
  ended: z.strictObject({ at: InstantText, because: z.enum(['own-case', 'no-help', 'time']) }).optional(),
  /** The person wants no more questions from colleagues. */
  muted: z.boolean(),
  /** Until then `muted` and `keptOut` hold; they outlive the rest. */
  wishesUntil: InstantText.optional(),
  reviews: z.array(Review),
  outbox: z.array(Outgoing),
});
export type Concern = z.infer<typeof Concern>;
