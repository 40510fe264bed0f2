import { z } from 'zod';
import { ConsentPurpose } from '../case/consent.ts';
import { InstantText, ToldAs } from '../case/facts.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';

/** Whom a consent is about, where it is about somebody. */
export const Whom = z.strictObject({ person: PersonId, name: z.string(), as: ToldAs });

/** One question of consent and the latest answer. */
export const ConsentLine = z.strictObject({
  purpose: ConsentPurpose,
  whom: Whom.optional(),
  /** Nothing where it was never asked. */
  answer: z.strictObject({ given: z.boolean(), at: InstantText }).optional(),
  /** Who leads the case now, where the yes was given before they came into it and does not reach them. */
  notFor: z.string().optional(),
});
export type ConsentLine = z.infer<typeof ConsentLine>;

/** What a consent is for, with the name and role of whom it is about. */
export function purposeInWords(
  { purpose, whom }: Pick<ConsentLine, 'purpose' | 'whom'>,
  { consents, shared }: Texts,
): string {
  if (purpose !== 'told') return consents.purposes[purpose];
  return consents.purposes.told(
    whom === undefined ? '' : shared.nameAndRole(whom.name, shared.roles[whom.as]),
  );
}
