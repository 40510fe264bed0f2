/*
 * JSON knows no bytes: they stand in a row as marked text, so that whoever looks for a secret in the rows can read the
 * bytes too.
 */
const mark = 'base64:';

/** Bytes as they stand in a row. */
export function bytesIn(bytes: Uint8Array): string {
  return `${mark}${Buffer.from(bytes).toString('base64')}`;
}

/** The bytes that stand in a row. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(mark.length), 'base64'));
}

/** A value of a row in clear text: bytes as the text that they would be. */
export function inClear(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' && inner.startsWith(mark) ? Buffer.from(bytesOf(inner)).toString() : inner,
  );
}
