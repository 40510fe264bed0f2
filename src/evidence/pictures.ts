import { hasText, textAt } from './bytes.ts';

type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/heic';

/** Brands of ISO/IEC 23008-12 (HEIF) as phones write them. */
const heifBrands = ['heic', 'heix', 'heim', 'heis', 'mif1'];

/** A picture by how it begins, as a browser would tell it too. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (hasText(bytes, '\x89PNG\r\n\x1a\n') && hasText(bytes, 'IHDR', 12)) return 'image/png';
  if (hasText(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (hasText(bytes, 'GIF87a') || hasText(bytes, 'GIF89a')) return 'image/gif';
  if (hasText(bytes, 'RIFF') && hasText(bytes, 'WEBPVP8', 8)) return 'image/webp';
  if (hasText(bytes, 'ftyp', 4) && heifBrands.includes(textAt(bytes, 8, 4))) return 'image/heic';
  return undefined;
}
