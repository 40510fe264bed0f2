import { inflateSync } from 'node:zlib';

/** A decoded picture: `pixels` holds red, green, blue, alpha for each point, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Decodes an 8-bit, non-interlaced RGB or RGBA PNG, which is what Chromium writes. Throws on any other. */
export function decodePng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colourType, , , interlace] = file.subarray(24, 29);
  const channels = colourType === 6 ? 4 : 3;
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || interlace !== 0)
    throw new Error('unknown PNG');
  const raw = unfilter(inflateSync(Buffer.concat(imageData(file))), width * channels, height, channels);
  return { width, height, pixels: channels === 4 ? raw : withAlpha(raw) };
}

/** The colour at a point as `#RRGGBBAA`. */
export function colourAt(picture: Picture, x: number, y: number): string {
  const start = (y * picture.width + x) * 4;
  return `#${Buffer.from(picture.pixels.subarray(start, start + 4))
    .toString('hex')
    .toUpperCase()}`;
}

function imageData(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const end = at + 8 + file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, end));
  }
  return parts;
}

function unfilter(data: Buffer, rowLength: number, rows: number, step: number): Uint8Array {
  const out = new Uint8Array(rowLength * rows);
  const old = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (out[y * rowLength + x] ?? 0));
  for (let y = 0; y < rows; y++) {
    const filter = data[y * (rowLength + 1)];
    for (let x = 0; x < rowLength; x++) {
      const [left, up, corner] = [old(x - step, y), old(x, y - 1), x < step ? 0 : old(x - step, y - 1)];
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * rowLength + x] = (data[y * (rowLength + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let i = 0; i < rgb.length; i++) out[Math.floor(i / 3) * 4 + (i % 3)] = rgb[i] ?? 0;
  return out;
}
