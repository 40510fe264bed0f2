import { z } from 'zod';
import { StartMoment } from '../law/moments.ts';
import { PersonId } from '../organisation/ids.ts';
import { clocks } from './event-clocks.ts';
import { HarassmentChannel, HarassmentKind, InstantText, Occurred, SenderRelation } from './facts.ts';

const by = { by: PersonId };

/** What becomes known after the report, or was corrected. */
export const factEvents = [
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
  /** The person added own words, which stand in the private text. */
  z.strictObject({ type: z.literal('WordsWereAdded'), ...by }),
] as const;
