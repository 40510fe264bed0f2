import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { EvidenceHash, EvidenceItem } from './evidence.ts';
import { InstantText } from './facts.ts';

const by = { by: PersonId };

/** What happens to the files of a case, and to who was asked to keep them for the person. */
export const evidenceEvents = [
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
] as const;
