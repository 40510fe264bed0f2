import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';

/** Where the sender stands: decides which rules of the work environment apply (AT: violence or offensive behaviour). */
export const SenderRelation = z.enum(['outside', 'inside', 'unknown']);
export type SenderRelation = z.infer<typeof SenderRelation>;

/** What kind of harassment, in the words of the source documents. */
export const HarassmentKind = z.enum([
  'threat',
  'degrading',
  'exposure',
  'extortion',
  'stalking',
  'sexual',
  'fake-profile',
  'other',
]);
export type HarassmentKind = z.infer<typeof HarassmentKind>;

/** Through which channel it came. */
export const HarassmentChannel = z.enum(['mail', 'phone', 'sms', 'website', 'social-media', 'letter']);
export type HarassmentChannel = z.infer<typeof HarassmentChannel>;

/**
 * When it happened, in local time of Europe/Copenhagen. A date without a time counts from 00:00, so that no clock
 * runs out before it is shown to.
 */
export const Occurred = z.discriminatedUnion('precision', [
  z.strictObject({
    precision: z.literal('minute'),
    date: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  }),
  z.strictObject({ precision: z.literal('day'), date: z.iso.date() }),
  z.strictObject({ precision: z.literal('unknown') }),
]);
export type Occurred = z.infer<typeof Occurred>;

/** One more time that it happened. The first is number 1 and stands in the report. */
export const Episode = z.strictObject({
  number: z.int().min(2),
  occurred: Occurred,
  recordedAt: z.iso.datetime(),
});
export type Episode = z.infer<typeof Episode>;

/** As what a person is told about a case; decides what the person may see. */
export const ToldAs = z.enum([
  'leader',
  'deputy',
  'upper-leader',
  'hr',
  'amr',
  'tr',
  'first-aider',
  'on-call',
  'collector',
]);
export type ToldAs = z.infer<typeof ToldAs>;

/** A person who is told, and as what. */
export const Told = z.strictObject({ person: PersonId, as: ToldAs });
export type Told = z.infer<typeof Told>;

/** An instant as UTC text, for example `2026-11-20T12:30:00Z`: how events and rows keep time. */
export const InstantText = z.iso.datetime();
