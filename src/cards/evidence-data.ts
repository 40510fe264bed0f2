import { z } from 'zod';
import { EvidenceHash } from '../case/evidence.ts';
import { InstantText } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { toggleField } from './fields.ts';
import { momentInWords } from './moment-in-words.ts';

/** A kept file as cards show it: in words, never as a picture. */
export const ShownEvidence = z.strictObject({
  hash: EvidenceHash,
  size: z.int(),
  mediaType: z.string(),
  receivedAt: InstantText,
  /** As the person calls it. */
  name: z.string().max(80).optional(),
  /** Who sent it, where that was somebody else. */
  from: z.string().optional(),
});
export type ShownEvidence = z.infer<typeof ShownEvidence>;

/** What a button for one file of the list sends; nothing chosen is undefined. */
export const evidenceChoice = caseClick.extend({
  item: z.union([z.literal('').transform(() => undefined), EvidenceHash]).optional(),
});

/** What a button for some known files sends. */
export const evidenceItems = caseClick.extend({ items: z.array(EvidenceHash).min(1).max(10) });

/** What asks for everything in one archive; without the tick without the own words. */
export const packClick = caseClick.extend({ withWords: toggleField });

/** A file in one line: `Billede, 2,3 MB, modtaget fredag 20. november kl. 10.00`. Names are left as they are. */
export function evidenceInWords(item: ShownEvidence, texts: Texts, now: string): string {
  const { evidence } = texts;
  const kind = evidence.kinds[kindOf(item.mediaType)];
  const line = evidence.line(kind, sizeInWords(item.size, texts), momentInWords(item.receivedAt, texts, now));
  const from = item.from === undefined ? line : evidence.fromHelper(line, item.from);
  return item.name === undefined ? from : evidence.named(item.name, from);
}

/** How many files there are, and the button to them: for cards on which they are not the matter. */
export function keptInWords(files: number, { evidence }: Texts) {
  return {
    hasEvidence: files > 0,
    evidenceKept: files > 0 ? evidence.kept(files) : '',
    showEvidence: files > 0 ? evidence.open : evidence.begin,
  };
}

/** The kind of a file, as people call it. */
export function kindOf(mediaType: string): keyof Texts['evidence']['kinds'] {
  const [main = ''] = mediaType.split('/');
  if (main === 'image') return 'picture';
  if (main === 'audio' || main === 'video') return main;
  if (mediaType === 'application/pdf') return 'pdf';
  return main === 'message' || mediaType === 'application/vnd.ms-outlook' ? 'mail' : 'file';
}

/** A size as people read it: `2,3 MB`, `14 KB`. */
export function sizeInWords(bytes: number, { evidence }: Texts): string {
  if (bytes < 1_000_000) return evidence.size(String(Math.max(1, Math.round(bytes / 1000))), 'KB');
  return evidence.size((bytes / 1_000_000).toFixed(1).replace('.', evidence.decimal), 'MB');
}

/** Enough of a hash to compare by eye: `3f2a19c4 … 9c1d07be`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)} … ${hash.slice(-8)}`;
}
