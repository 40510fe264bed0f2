import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { ConsentPurpose } from './consent.ts';
import { clocksOfAnswer } from './event-clocks.ts';
import { ToldAs } from './facts.ts';

const by = { by: PersonId };
const answer = { purpose: ConsentPurpose, person: PersonId.optional(), wording: z.int().min(1) };

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

/** Every answer after the report. */
export const consentEvents = [
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
] as const;
