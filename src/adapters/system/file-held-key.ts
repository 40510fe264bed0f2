import { readFileSync, statSync } from 'node:fs';
import type { KeyEncryption } from '../../ports/key-encryption.ts';
import { keyBytes } from './aes-gcm.ts';
import { KeyFileError } from './key-file-error.ts';
import { keyRing } from './key-ring.ts';

/** Read or write for anybody but the owner. */
const othersBits = 0o077;

/**
 * The key-encryption key in a file: one key a line, 32 bytes in base64; the first wraps, all unwrap. Throws
 * `KeyFileError`, beginning with `named`, when it is missing, broken, or open to others than its owner.
 */
export function fileHeldKey(file: string, named: string): KeyEncryption {
  const lines = textOf(file, named)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first, ...others] = lines.map((line, index) => keyIn(line, `${named}, line ${index + 1},`));
  if (first === undefined) throw new KeyFileError(`${named} is an empty file: it must hold a key`);
  return keyRing([first, ...others]);
}

function textOf(file: string, named: string): string {
  try {
    // Windows has no such bits: there the rights of the folder protect the file.
    const isOpenToOthers = process.platform !== 'win32' && (statSync(file).mode & othersBits) !== 0;
    if (!isOpenToOthers) return readFileSync(file, 'utf8');
  } catch {
    throw new KeyFileError(`${named} is a file that is not there or cannot be read`);
  }
  throw new KeyFileError(`${named} is a file that others can read or change: chmod 600 it`);
}

/** Node's decoder skips what is not base64, so the text has to come back the same. */
function keyIn(line: string, named: string): Uint8Array {
  const key = Buffer.from(line, 'base64');
  if (key.length !== keyBytes || key.toString('base64') !== line)
    throw new KeyFileError(`${named} must be a key of ${keyBytes} bytes in base64 (openssl rand -base64 32)`);
  return key;
}
