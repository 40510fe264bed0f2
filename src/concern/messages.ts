import { z } from 'zod';
import { ClickId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';

const about = PersonId;

/** What somebody is told because of a concern. The words are made from the concern as it is when the message goes out. */
export const ConcernMessage = z.discriminatedUnion('what', [
  /** To the person: a colleague asks whether help is wanted. */
  z.strictObject({ what: z.literal('asked'), about, by: PersonId }),
  /** To the person: management was told, the first time or again; counted from 1. */
  z.strictObject({ what: z.literal('told'), about, number: z.int() }),
  /** To the person: somebody else was asked; the number of the step, from 1. */
  z.strictObject({ what: z.literal('passed-on'), about, number: z.int() }),
  /** To the person: whoever was told has seen it. */
  z.strictObject({ what: z.literal('seen'), about, by: PersonId }),
  /** To the person: nobody acknowledged, and nobody is left. */
  z.strictObject({ what: z.literal('chain-ended'), about }),
  /** To who leads, or is on call. */
  z.strictObject({ what: z.literal('alarm'), about }),
  /** To who was told: the person has answered and decides. */
  z.strictObject({ what: z.literal('answered'), about }),
  /** To the colleague, when the person wants it. */
  z.strictObject({ what: z.literal('may-know'), about }),
  /** To who checks what is over the limits. */
  z.strictObject({
    what: z.literal('review'),
    about,
    review: ClickId,
    isReminder: z.literal(true).optional(),
  }),
  /** To the colleague: it was not sent. */
  z.strictObject({ what: z.literal('not-passed-on'), about }),
]);
export type ConcernMessage = z.infer<typeof ConcernMessage>;
