import { byteAt, hasText, indexOfText, textAt } from './bytes.ts';

type AudioType = 'audio/mpeg' | 'audio/mp4' | 'audio/wav' | 'audio/ogg' | 'audio/aac';

/** A recording by how it begins; films are none. */
export function audioType(bytes: Uint8Array): AudioType | undefined {
  if (hasText(bytes, 'RIFF') && hasText(bytes, 'WAVE', 8)) return 'audio/wav';
  if (isOggSound(bytes)) return 'audio/ogg';
  if (hasText(bytes, 'ftyp', 4)) return isSoundOnly(bytes) ? 'audio/mp4' : undefined;
  return framesType(bytes, endOfTag(bytes));
}

/** Opus (WhatsApp, Android) or Vorbis in the first page of Ogg (RFC 3533): its header is 27 bytes and one for each segment. */
function isOggSound(bytes: Uint8Array): boolean {
  if (!hasText(bytes, 'OggS\0')) return false;
  const content = 27 + byteAt(bytes, 26);
  return hasText(bytes, 'OpusHead', content) || hasText(bytes, '\x01vorbis', content);
}

/** The tracks of ISO/IEC 14496-12 say what they hold: sound, and no picture that moves. */
function isSoundOnly(bytes: Uint8Array): boolean {
  let sound = false;
  for (let at = indexOfText(bytes, 'hdlr'); at >= 0; at = indexOfText(bytes, 'hdlr', at + 4)) {
    const holds = textAt(bytes, at + 12, 4);
    if (holds === 'vide') return false;
    sound ||= holds === 'soun';
  }
  return sound;
}

/** Where an ID3v2 tag ends, which may stand before the sound; 0 without one. */
function endOfTag(bytes: Uint8Array): number {
  if (!hasText(bytes, 'ID3')) return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 0x80 + (byteAt(bytes, at) & 0x7f), 0);
  let end = 10 + size;
  while (end < bytes.length && bytes[end] === 0) end += 1;
  return end;
}

/** MP3 or AAC: a frame, and where it ends another one. Two bytes alone begin many things. */
function framesType(bytes: Uint8Array, at: number): AudioType | undefined {
  const aac = aacFrameLength(bytes, at);
  if (aac > 0 && aacFrameLength(bytes, at + aac) > 0) return 'audio/aac';
  const mp3 = mp3FrameLength(bytes, at);
  return mp3 > 0 && mp3FrameLength(bytes, at + mp3) > 0 ? 'audio/mpeg' : undefined;
}

/** Bytes of an ADTS frame (ISO/IEC 13818-7); 0 when there is none. */
function aacFrameLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0xff || (byteAt(bytes, at + 1) & 0xf6) !== 0xf0) return 0;
  const length =
    (byteAt(bytes, at + 3) & 0x03) * 0x800 + byteAt(bytes, at + 4) * 8 + (byteAt(bytes, at + 5) >> 5);
  return length < 7 ? 0 : length;
}

/** Thousands of bits a second of layer III, by the header's number: MPEG-1, and MPEG-2 and 2.5. */
const bitRates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second of MPEG-1. */
const sampleRates = [44_100, 48_000, 32_000] as const;
/** What they are divided by, by the header's number: MPEG-2.5, none, MPEG-2, MPEG-1. */
const divisors = [4, 0, 2, 1] as const;

/** Bytes of a layer III frame (ISO/IEC 11172-3); 0 when there is none. */
function mp3FrameLength(bytes: Uint8Array, at: number): number {
  const [kind, rates] = [byteAt(bytes, at + 1), byteAt(bytes, at + 2)];
  if (bytes[at] !== 0xff || (kind & 0xe6) !== 0xe2) return 0;
  const divisor = divisors[(kind >> 3) & 3] ?? 0;
  const isFirst = divisor === 1;
  const bits = (bitRates[isFirst ? 0 : 1][rates >> 4] ?? 0) * 1000;
  const samples = sampleRates[(rates >> 2) & 3];
  if (bits === 0 || divisor === 0 || samples === undefined) return 0;
  return Math.floor(((isFirst ? 144 : 72) * bits * divisor) / samples) + ((rates >> 1) & 1);
}
