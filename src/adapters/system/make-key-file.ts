import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync } from 'node:fs';
import { unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { keyBytes } from './aes-gcm.ts';

const FileExists = z.object({ code: z.literal('EEXIST') });

/**
 * Makes a file with one new key where there is none, readable by its owner alone. Whole or not at all, and of
 * processes that begin at once one makes it: a link fails where the name is taken, a rename would replace.
 */
export function makeKeyFile(file: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeDurably(draft, `${randomBytes(keyBytes).toString('base64')}\n`);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!FileExists.safeParse(error).success) throw error;
  } finally {
    unlinkSync(draft);
  }
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
