import { createHash } from 'node:crypto';
import type { ContentHash } from '../ports/evidence-store.ts';

/** A short name for a text that does not tell the text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** What a file is known by, and proved with. */
export function contentHash(bytes: Uint8Array): ContentHash {
  return createHash('sha256').update(bytes).digest('hex');
}
