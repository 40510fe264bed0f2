import { createHash } from 'node:crypto';

/** A short name for a text that does not tell the text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
