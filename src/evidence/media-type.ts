import { audioType } from './audio.ts';
import { hasTwoFaces, looksInfected } from './infected.ts';
import { isMail, isOutlookMessage } from './mail.ts';
import { isPdf } from './pdf.ts';
import { pictureType } from './pictures.ts';

/** What people may send as evidence. */
export const evidenceMediaTypes = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/heic',
  'application/pdf',
  'message/rfc822',
  'application/vnd.ms-outlook',
  'audio/mpeg',
  'audio/mp4',
  'audio/wav',
  'audio/ogg',
  'audio/aac',
] as const;
export type EvidenceMediaType = (typeof evidenceMediaTypes)[number];

/** Why a file is not kept. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: 'not-allowed' | 'looks-infected';
}

/** What a file is, by its bytes alone. */
export type Inspected = { readonly kind: 'allowed'; readonly mediaType: EvidenceMediaType } | Refusal;

/**
 * Looks at every byte and at nothing else: what a device calls a file says nothing of what it is. Takes any bytes, also
 * a file that was cut off, and never throws.
 */
export function inspectFile(bytes: Uint8Array): Inspected {
  if (looksInfected(bytes)) return { kind: 'refused', reason: 'looks-infected' };
  const picture = pictureType(bytes);
  if (picture !== undefined && hasTwoFaces(bytes)) return { kind: 'refused', reason: 'looks-infected' };
  const mediaType = picture ?? documentType(bytes) ?? audioType(bytes);
  return mediaType === undefined
    ? { kind: 'refused', reason: 'not-allowed' }
    : { kind: 'allowed', mediaType };
}

function documentType(bytes: Uint8Array): EvidenceMediaType | undefined {
  if (isPdf(bytes)) return 'application/pdf';
  if (isOutlookMessage(bytes)) return 'application/vnd.ms-outlook';
  return isMail(bytes) ? 'message/rfc822' : undefined;
}
