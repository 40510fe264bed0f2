import { Unzlib } from 'fflate';
import { byteAt, hasText, indexOfText, textAt } from './bytes.ts';

export function isPdf(bytes: Uint8Array): boolean {
  return hasText(bytes, '%PDF-');
}

/**
 * What runs something or carries another file (ISO 32000-1, 7.11.4, 12.6.4 and 13.2): no screenshot, letter or printed
 * mail needs it. A script has to say `/S /JavaScript`.
 */
const activeNames = new Set(['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'GoToE']);

/** The longest of them when every character is written as `#4A`. */
const longestName = 40;
const slash = 0x2f;

/**
 * Whether a PDF could do something by itself when it is opened. What is encrypted cannot be looked into; what is packed
 * to swell, so that nobody looks to its end, counts as active.
 */
export function isActivePdf(bytes: Uint8Array): boolean {
  const packed = packedObjects(bytes);
  return packed === 'too-much' || [bytes, ...packed].some(hasActiveName);
}

/** Looked for everywhere: by chance, no picture holds so long a name. */
function hasActiveName(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(slash); at >= 0; at = bytes.indexOf(slash, at + 1))
    if (activeNames.has(nameAt(bytes, at + 1))) return true;
  return false;
}

/** A name up to where it ends; `#4A` in it stands for a character. */
function nameAt(bytes: Uint8Array, at: number): string {
  // Most slashes begin none of them.
  if (!'JLERG#'.includes(String.fromCharCode(byteAt(bytes, at)))) return '';
  const name = /^[^\0\t\n\f\r ()<>[\]{}/%]*/.exec(textAt(bytes, at, longestName))?.[0] ?? '';
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Objects say where pictures and letters stand: a long book has a few million bytes of them. */
const mostUnpackedBytes = 16 * 1024 * 1024;

/** Since PDF 1.5 (7.5.7) objects may lie in compressed streams. */
function packedObjects(bytes: Uint8Array): readonly Uint8Array[] | 'too-much' {
  const unpacked: Uint8Array[] = [];
  let left = mostUnpackedBytes;
  for (let at = indexOfText(bytes, '/ObjStm'); at >= 0; at = indexOfText(bytes, '/ObjStm', at + 1)) {
    const content = indexOfText(bytes, 'stream', at) + 'stream'.length;
    const start = byteAt(bytes, content) === 0x0d ? content + 2 : content + 1;
    const objects = inflated(bytes.subarray(start), left);
    left -= objects.length;
    if (left <= 0) return 'too-much';
    unpacked.push(objects);
  }
  return unpacked;
}

/** As much as can be unpacked, within the limit. */
function inflated(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpacking = new Unzlib((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    // A little at a time: one piece swells at most a thousandfold.
    for (let at = 0; at < packed.length && size < limit; at += 4096)
      unpacking.push(packed.subarray(at, at + 4096));
  } catch {
    // It ended, or is no such stream: what came out until then is looked at.
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
