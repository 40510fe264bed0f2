import { z } from 'zod';
import { Language } from '../organisation/ids.ts';

const words = z.string().min(1).max(6000);

/** What stands at a field. What the bot does not hold stays for people to fill in. */
export const FieldValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words }),
  /** Whoever sends it fills it in, with a word on how. */
  z.strictObject({ kind: z.literal('fill-in'), hint: words.optional() }),
  /** It may be asked for there, and never here. */
  z.strictObject({ kind: z.literal('never-here'), hint: words }),
  /** The case does not say. */
  z.strictObject({ kind: z.literal('unknown') }),
  /** A line to write on, by hand. */
  z.strictObject({ kind: z.literal('line') }),
]);
export type FieldValue = z.infer<typeof FieldValue>;

/** A field as the receiving system calls it. */
export const Field = z.strictObject({ label: z.string().min(1).max(120), value: FieldValue });
export type Field = z.infer<typeof Field>;

/** A part of a document: sentences first, then fields. */
export const Section = z.strictObject({
  /** Short: it is the name of a button too. */
  title: z.string().min(1).max(32),
  paragraphs: z.array(words).max(20),
  fields: z.array(Field).max(20),
});
export type Section = z.infer<typeof Section>;

/** A document that somebody can read on a card and change in Word. */
export const Document = z.strictObject({
  language: Language,
  title: z.string().min(1).max(100),
  /** What it is not yet: stands until there is a receipt. */
  notice: words.optional(),
  intro: z.array(words).max(5),
  sections: z.array(Section).min(1).max(8),
});
export type Document = z.infer<typeof Document>;
