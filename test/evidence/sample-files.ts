import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { EvidenceMediaType } from '../../src/evidence/media-type.ts';

/** Text as bytes, one a character. */
export const raw = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

export const joined = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? raw(part) : part))));

const big32 = (number: number) => Uint8Array.from([number >>> 24, number >>> 16, number >>> 8, number]);
const box = (type: string, ...parts: readonly (Uint8Array | string)[]) => {
  const content = joined(...parts);
  return joined(big32(content.length + 8), type, content);
};
const ftyp = (brand: string) => box('ftyp', brand, big32(0), 'isom', brand);
const track = (handler: string) =>
  box('trak', box('mdia', box('hdlr', big32(0), big32(0), handler, new Uint8Array(12), 'x\0')));

/** A recording or film as phones write it. */
export const mp4 = (brand: string, ...handlers: readonly string[]): Uint8Array =>
  joined(ftyp(brand), box('moov', ...handlers.map(track)), box('mdat', new Uint8Array(64)));

/** Two frames, and what is behind them. */
const mp3Frame = (header: number, length: number) =>
  joined(big32(header), new Uint8Array(length - 4).fill(0x55));
const mp3 = joined(mp3Frame(0xff_fb_90_00, 417), mp3Frame(0xff_fb_90_00, 417));
const aacFrame = joined('\xff\xf1\x50\x80\x04\x1f\xfc', new Uint8Array(25));

/** An empty PDF, and what it is to hold as well. */
export const pdf = (...more: readonly (Uint8Array | string)[]): Uint8Array =>
  joined(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    ...more,
    '\ntrailer << /Root 1 0 R >>\n%%EOF\n',
  );

/** Objects as PDF 1.5 packs them. */
export const packedObjects = (text: string): Uint8Array =>
  joined(
    '5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\r\n',
    deflateSync(text),
    '\nendstream\nendobj',
  );

/** A compound file whose directory names these. */
export function compound(...names: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...names].map((name) => {
    const entry = new Uint8Array(128);
    entry.set(Buffer.from(name, 'utf16le'));
    entry[64] = (name.length + 1) * 2;
    entry[66] = 2;
    return entry;
  });
  return joined('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(504), ...entries);
}

export const mail =
  'Received: from mx.example by mail.example; Fri, 20 Nov 2026 10:00:00 +0100\r\nFrom: x@example.dk\r\nTo: mona@kommune.example\r\nSubject:\r\n =?utf-8?q?bl=C3=A5?=\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\n\r\n<html><script>alert(1)</script></html>';

export const png = joined(
  '\x89PNG\r\n\x1a\n',
  box('IHDR', new Uint8Array(13)),
  'IDAT',
  new Uint8Array(200).fill(7),
);

/** One of each that may be kept. */
export const samples: readonly (readonly [string, EvidenceMediaType, Uint8Array])[] = [
  ['a screenshot', 'image/png', png],
  [
    'a photo',
    'image/jpeg',
    joined('\xff\xd8\xff\xe1\x00\x10Exif\0\0', '<x:xmpmeta><?xpacket?>', new Uint8Array(99)),
  ],
  ['a GIF', 'image/gif', joined('GIF89a', new Uint8Array(99))],
  ['WebP', 'image/webp', joined('RIFF\x99\0\0\0WEBPVP8 ', new Uint8Array(99))],
  ['a photo of an iPhone', 'image/heic', joined(ftyp('heic'), new Uint8Array(99))],
  ['a PDF', 'application/pdf', pdf('/OpenAction [3 0 R /Fit]')],
  ['a PDF that packs its objects', 'application/pdf', pdf(packedObjects('<< /Type /Page /Launched true >>'))],
  ['a mail', 'message/rfc822', raw(mail)],
  [
    'a mail after a byte order mark, and cut off',
    'message/rfc822',
    joined('\xef\xbb\xbf', mail.slice(0, 120)),
  ],
  [
    'a message of Outlook’s',
    'application/vnd.ms-outlook',
    compound('__nameid_version1.0', '__properties_version1.0'),
  ],
  ['MP3', 'audio/mpeg', mp3],
  ['MP3 with a tag', 'audio/mpeg', joined('ID3\x04\0\0\0\0\0\x05hello\0\0', mp3)],
  ['a voice memo of an iPhone', 'audio/mp4', mp4('M4A ', 'soun')],
  ['a recording of an Android phone', 'audio/mp4', mp4('isom', 'soun', 'meta')],
  ['a wave file', 'audio/wav', joined('RIFF\x24\0\0\0WAVEfmt ', new Uint8Array(99))],
  [
    'a voice message',
    'audio/ogg',
    joined('OggS\0\x02', new Uint8Array(20), '\x01\x13OpusHead', new Uint8Array(99)),
  ],
  ['AAC', 'audio/aac', joined(aacFrame, aacFrame)],
];

export const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, raw('content')])));

/** The harmless file that all scanners know, put together here so that none finds it in this one. */
export const testVirus = [
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}`,
  '$EICAR-STANDARD',
  '-ANTIVIRUS-TEST',
  '-FILE!$H+H*',
].join('');
