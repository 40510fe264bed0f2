import { z } from 'zod';

/** A column with bytes. A row of a shape that nobody here wrote has none, which no key opens: that is told, not passed over. */
export const bytesColumn = z.instanceof(Uint8Array).catch(() => new Uint8Array());

/** A column with JSON text, parsed by a schema. */
export function jsonColumn<Value>(schema: z.ZodType<Value>) {
  return z.string().transform((text, context): Value => {
    const parsed = schema.safeParse(parsedJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: parsed.error.message });
    return z.NEVER;
  });
}

/** Nothing for what is no JSON: no schema takes it, and the parser's own error would quote the row. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
