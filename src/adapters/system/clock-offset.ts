import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Offset = z.strictObject({ aheadMilliseconds: z.int().min(0) });

/** Milliseconds that the clock is ahead; 0 when there is no file. Throws when the file is damaged. */
export function readOffset(file: string): number {
  if (!existsSync(file)) return 0;
  try {
    return Offset.parse(JSON.parse(readFileSync(file, 'utf8'))).aheadMilliseconds;
  } catch (cause) {
    throw new Error(`The clock's file ${file} is damaged. Delete it to go back to the real time.`, { cause });
  }
}

/** Replaces the file in one step, so that a crash leaves the old offset or the new one. */
export function writeOffset(file: string, aheadMilliseconds: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w');
  try {
    writeFileSync(handle, JSON.stringify({ aheadMilliseconds }));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}
