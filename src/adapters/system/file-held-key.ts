import { readFileSync, statSync } from 'node:fs';
import type { KeyEncryption } from '../../ports/key-encryption.ts';
import { HeldKeyError } from './held-key-error.ts';
import { keysIn } from './keys-in.ts';

/** Read or write for anybody but the owner. */
const othersBits = 0o077;

/**
 * The key-encryption key in a file: one key a line, 32 bytes in base64; the first wraps, all unwrap. Throws
 * `HeldKeyError`, beginning with `named`, when it is missing, broken, or open to others than its owner.
 */
export function fileHeldKey(file: string, named: string): KeyEncryption {
  return keysIn(textOf(file, named).split('\n'), (line) => `${named}, line ${line},`, named);
}

function textOf(file: string, named: string): string {
  try {
    // Windows has no such bits: there the rights of the folder protect the file.
    const isOpenToOthers = process.platform !== 'win32' && (statSync(file).mode & othersBits) !== 0;
    if (!isOpenToOthers) return readFileSync(file, 'utf8');
  } catch {
    throw new HeldKeyError(`${named} is a file that is not there or cannot be read`);
  }
  throw new HeldKeyError(`${named} is a file that others can read or change: chmod 600 it`);
}
