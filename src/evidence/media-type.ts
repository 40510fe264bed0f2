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

export function inspectFile(bytes: Uint8Array): Inspected {
  const begins = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return { kind: 'allowed', mediaType: 'image/png' };
  if (begins(0xff, 0xd8, 0xff)) return { kind: 'allowed', mediaType: 'image/jpeg' };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { kind: 'allowed', mediaType: 'application/pdf' };
  return { kind: 'refused', reason: 'not-allowed' };
}
