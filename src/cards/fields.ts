import { z } from 'zod';
import { LocalTime } from '../law/moments.ts';
import { PersonId } from '../organisation/ids.ts';

/** Teams sends an input that nobody filled in as '' or not at all; both become undefined. */
function unlessEmpty<Value>(schema: z.ZodType<Value>) {
  return z.union([z.literal('').transform(() => undefined), schema]).optional();
}

/** Input.Date: a local date as `YYYY-MM-DD`. */
export const dateField = unlessEmpty(z.iso.date());

/** Input.Time: a local time of day as `HH:MM`. */
export const timeField = unlessEmpty(LocalTime);

/** Input.ChoiceSet of people with one answer. */
export const personField = z.union([z.literal('').transform(() => undefined), PersonId]).optional();

/** Input.Text with several lines: the words without the blanks around them, or undefined when nothing is left. */
export function wordsField(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .transform((words) => (words.trim() === '' ? undefined : words.trim()))
    .optional();
}

/** Input.Toggle: on or off. */
export const toggleField = z
  .enum(['true', 'false'])
  .optional()
  .transform((value) => value === 'true');

/** Input.ChoiceSet with one answer. */
export function choiceField<Choice extends string>(choices: readonly Choice[]) {
  return unlessEmpty(z.enum(choices));
}

/** Input.ChoiceSet with yes, no and "I will skip this", which becomes undefined. */
export const yesOrNoField = z
  .enum(['yes', 'no', 'skip', ''])
  .optional()
  .transform((answer) => (answer === 'yes' || answer === 'no' ? answer : undefined));

/** The same as true, false or undefined. */
export const truthField = yesOrNoField.transform((answer) => answer && answer === 'yes');

/** Input.ChoiceSet with several answers, which Teams joins with commas: each of them once. */
export function choicesField<Value extends z.ZodType<unknown, string>>(value: Value, most: number) {
  return z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => [...new Set(text.split(',').filter((part) => part !== ''))])
    .pipe(z.array(value).max(most));
}

/** Input.ChoiceSet of the times that something happened: its number, the first where nothing was chosen. */
export const episodeField = z
  .union([z.literal('').transform(() => 1), z.coerce.number().pipe(z.int().min(1).max(999))])
  .default(1);

/** Input.ChoiceSet from 1 to 10 with "I don't know": a number, or undefined. */
export const impactField = z
  .enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'unknown', ''])
  .optional()
  .transform((weight) =>
    weight === undefined || weight === '' || weight === 'unknown' ? undefined : Number(weight),
  );
