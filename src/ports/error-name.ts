import { z } from 'zod';

/** Class or code of an error, for example `ECONNREFUSED` or `http-401`: comes from code, never from what people wrote. */
export const ErrorName = z
  .string()
  .regex(/^[\w-]{1,60}$/)
  .brand<'ErrorName'>();
export type ErrorName = z.infer<typeof ErrorName>;

/** File and line that threw, for example `case-store.ts:41`. */
export const ErrorPlace = z
  .string()
  .regex(/^[\w.-]{1,80}:\d{1,6}$/)
  .brand<'ErrorPlace'>();
export type ErrorPlace = z.infer<typeof ErrorPlace>;

const coded = z.object({ code: z.string() });
const named = z.object({ name: z.string() });

/** What may be logged about an error. Its message may quote a person or an address, so it is left out. */
export function errorFields(error: unknown): {
  readonly error: ErrorName;
  readonly place: ErrorPlace | 'unknown';
} {
  return { error: nameOf(error), place: placeOf(error) };
}

function nameOf(error: unknown): ErrorName {
  const words = [coded.safeParse(error).data?.code, named.safeParse(error).data?.name, typeof error];
  const usable = words.find((word) => ErrorName.safeParse(word).success);
  return ErrorName.parse(usable ?? 'unknown');
}

function placeOf(error: unknown): ErrorPlace | 'unknown' {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = /^ {4}at .*?([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(stack);
  return ErrorPlace.safeParse(frame?.[1]).data ?? 'unknown';
}
