import { z } from 'zod';

/** Digits in the shape of a Danish civil registration number, whatever stands between them. */
const sixAndFour = /(?<!\d)(\d{2})(\d{2})\d{2}\s*[-–/. ]?\s*\d{4}(?!\d)/g;

/** Days from 61 on are those of replacement numbers. */
function isPossibleDate(day: number, month: number): boolean {
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
  return isDay && month >= 1 && month <= 12;
}

/** Whether a text holds what may be a CPR number: six digits that can be a date, and four more. */
export function mayHoldCpr(text: string): boolean {
  return [...text.matchAll(sixAndFour)].some(([, day, month]) => isPossibleDate(Number(day), Number(month)));
}

/**
 * The number by which another register knows what was sent there. It may stand in an event, so it has the shape of a
 * number and cannot hold a sentence: letters in short runs, digits, hyphen, slash, space.
 */
export const ReceiptNumber = z
  .string()
  .trim()
  .regex(/^[\p{L}\d](?:[\p{L}\d/ -]{0,38}[\p{L}\d])?$/u)
  .refine((text) => (text.match(/\d/g)?.length ?? 0) >= 3 && !/\p{L}{9,}/u.test(text))
  .refine((text) => !mayHoldCpr(text));
export type ReceiptNumber = z.infer<typeof ReceiptNumber>;

/** What is wrong with what was entered as a receipt number; nothing when it is one. */
export function flawOfReceipt(entered: string): 'cpr' | 'shape' | undefined {
  if (mayHoldCpr(entered)) return 'cpr';
  return ReceiptNumber.safeParse(entered).success ? undefined : 'shape';
}
