import { kindOf } from '../../cards/evidence-data.ts';
import type { Texts } from '../../texts/texts.ts';

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'application/vnd.ms-outlook': 'msg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/aac': 'aac',
};

/** A safe name for a kept file, by its place and what it holds: `01-billede.png`. Never what somebody called it. */
export function archiveName(mediaType: string, index: number, { evidenceDocument }: Texts): string {
  const number = String(index + 1).padStart(2, '0');
  return `${number}-${evidenceDocument.fileKinds[kindOf(mediaType)]}.${extensions[mediaType] ?? 'bin'}`;
}
