import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';

/** SHA-256 of a file as it was received, in lower-case hex. It names the file everywhere. */
export const EvidenceHash = z.string().regex(/^[0-9a-f]{64}$/);

/** A message that brought files, as a short hash. */
export const EvidenceSource = z.string().regex(/^[\w-]{16}$/);

/** So many messages whose files were removed are remembered. Teams brings a message again within minutes, or not at all. */
const mostRemoved = 20;

/** How a file that is removed is remembered: by the message that brought it, or where none is known, by what it is. */
export function markOf({ source, hash }: Pick<EvidenceItem, 'source' | 'hash'>): string {
  return source ?? hash.slice(0, 16);
}

/** The messages whose files were removed, with one more. */
export function withRemoved(removed: readonly string[], source: string | undefined): string[] {
  return source === undefined
    ? [...removed]
    : [...removed.filter((each) => each !== source), source].slice(-mostRemoved);
}

/** Files without those that come again with a message whose files were removed: Teams brings messages more than once. */
export function withoutRemoved<File extends Pick<EvidenceItem, 'source'>>(
  files: readonly File[],
  removed: readonly string[],
): readonly File[] {
  return files.filter(({ source }) => source === undefined || !removed.includes(source));
}

/** A file that was kept, byte for byte. What it is called and what it shows stands nowhere here. */
export const EvidenceItem = z.strictObject({
  hash: EvidenceHash,
  /** Bytes. */
  size: z.int().min(1),
  /** By what the file begins with, never by its name. */
  mediaType: z
    .string()
    .max(80)
    .regex(/^[a-z]+\/[\w.+-]+$/),
  receivedAt: InstantText,
  /** Who sent it to the bot. */
  by: PersonId,
  /** With which message it came, as a hash. */
  source: EvidenceSource.optional(),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

/** What one file, and all files of one case together, may be. */
export const evidenceLimits = { fileBytes: 25_000_000, items: 50, bytes: 200_000_000 };

/** Why a file is not taken into a case: there are enough of them, or they are large enough together. */
export type EvidenceLimit = 'too-many' | 'too-much';

/** Whether one more file finds room. The same file again needs none. */
export function roomFor(
  items: readonly EvidenceItem[],
  file: Pick<EvidenceItem, 'hash' | 'size'>,
): 'room' | 'known' | EvidenceLimit {
  if (items.some(({ hash }) => hash === file.hash)) return 'known';
  if (items.length >= evidenceLimits.items) return 'too-many';
  return bytesOf(items) + file.size > evidenceLimits.bytes ? 'too-much' : 'room';
}

/** Of some files those that are new and find room, one after the other. */
export function newAmong(
  items: readonly EvidenceItem[],
  files: readonly EvidenceItem[],
): readonly EvidenceItem[] {
  return files.reduce<readonly EvidenceItem[]>(
    (taken, file) => (roomFor([...items, ...taken], file) === 'room' ? [...taken, file] : taken),
    [],
  );
}

/** How large files are together, in bytes. */
export function bytesOf(items: readonly Pick<EvidenceItem, 'size'>[]): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}
