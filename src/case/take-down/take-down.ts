import { z } from 'zod';
import { PersonId } from '../../organisation/ids.ts';
import { InstantText } from '../facts.ts';
import { CommandId } from '../ids.ts';

/** Where the content lies. */
export const TakeDownPlace = z.enum([
  'meta',
  'x',
  'tiktok',
  'youtube',
  'linkedin',
  'snapchat',
  'search',
  'reviews',
  'website',
  'other',
]);
export type TakeDownPlace = z.infer<typeof TakeDownPlace>;

/** Who is asked, in this order: the platform or site, its host or a search engine, Datatilsynet, the court by way of HR or legal. */
export const Rung = z.enum(['platform', 'host', 'authority', 'court']);
export type Rung = z.infer<typeof Rung>;

export const TakeDownAnswer = z.enum(['removed', 'partly', 'refused', 'no-answer']);
export type TakeDownAnswer = z.infer<typeof TakeDownAnswer>;

/** What was seen when somebody looked again. */
export const Found = z.enum(['gone', 'back', 'elsewhere']);
export type Found = z.infer<typeof Found>;

/** Why nothing more is done about it. */
export const CloseReason = z.enum(['stays-gone', 'not-possible', 'not-wanted', 'done-otherwise']);
export type CloseReason = z.infer<typeof CloseReason>;

/** What the person says yes or no to: to hear when it is time to look, and that the workplace may complain in their name. */
export const TakeDownChoice = z.enum(['follow', 'power']);
export type TakeDownChoice = z.infer<typeof TakeDownChoice>;

/** So many of them a case can hold. */
export const mostItems = 12;

/** The number of one of them in its case. */
export const ItemNumber = z.int().min(1).max(mostItems);

/** One piece of content that is to go. Its address stands in the private text, under the click that named it. */
export const TakeDownItem = z.strictObject({
  item: ItemNumber,
  place: TakeDownPlace,
  address: CommandId.optional(),
  status: z.enum(['new', 'asked', 'answered', 'removed', 'back', 'closed']),
  at: InstantText,
  by: PersonId,
  /** Who was asked, when, and what came of it; the latest last. */
  steps: z.array(z.strictObject({ rung: Rung, on: z.iso.date(), answer: TakeDownAnswer.optional() })).max(6),
  /** How often somebody was asked to look since the latest request or removal. */
  checks: z.int().min(0),
  checkAt: InstantText.optional(),
  /** When whoever sees to it is asked, once, to take the next step. */
  stepAt: InstantText.optional(),
  because: CloseReason.optional(),
});
export type TakeDownItem = z.infer<typeof TakeDownItem>;

/** What is to be taken down in a case. */
export const TakeDown = z.strictObject({
  items: z.array(TakeDownItem).max(mostItems),
  choices: z.partialRecord(TakeDownChoice, z.boolean()).optional(),
});
export type TakeDown = z.infer<typeof TakeDown>;

/** Whether it waits for nothing more than another look. */
export function isSettled({ status }: TakeDownItem): boolean {
  return status === 'removed' || status === 'closed';
}

/** Whether it is somebody's turn to take the next step: it lies there still, is back, or was never answered for as long as it was looked at. */
export function waitsForStep({ status, checkAt }: Pick<TakeDownItem, 'status' | 'checkAt'>): boolean {
  return status === 'answered' || status === 'back' || (status === 'asked' && checkAt === undefined);
}

/** Whether the last whom one can ask has been asked, and it lies there still. */
export function isAtTheEnd({ steps, status }: Pick<TakeDownItem, 'steps' | 'status'>): boolean {
  const last = steps.at(-1);
  return status !== 'asked' && last?.rung === 'court' && last.answer !== 'removed';
}

/** Who is asked next. The last rung is the last. */
export function nextRung({ steps, status }: Pick<TakeDownItem, 'steps' | 'status'>): Rung {
  const last = steps.at(-1);
  if (last === undefined) return 'platform';
  // What was taken down once is asked for there again.
  if (status === 'back' && last.answer === 'removed') return last.rung;
  return Rung.options[Rung.options.indexOf(last.rung) + 1] ?? 'court';
}
