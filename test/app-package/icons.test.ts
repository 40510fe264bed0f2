import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourAt, decodePng, type Picture } from './png.ts';

const icon = (name: string): Picture =>
  decodePng(readFileSync(new URL(`../../appPackage/${name}`, import.meta.url)));

function points(picture: Picture): { x: number; y: number; colour: string }[] {
  return Array.from({ length: picture.width * picture.height }, (_, i) => {
    const [x, y] = [i % picture.width, Math.floor(i / picture.width)];
    return { x, y, colour: colourAt(picture, x, y) };
  });
}

describe('color.png', () => {
  const picture = icon('color.png');

  it('is 192 by 192', () => {
    expect([picture.width, picture.height]).toEqual([192, 192]);
  });

  it('is the accent colour everywhere outside the middle 96 by 96, where the symbol reaches every edge', () => {
    const drawn = points(picture).filter(({ colour }) => colour !== '#1F5A66FF');
    const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([48, 143]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([48, 143]);
  });
});

describe('outline.png', () => {
  const picture = icon('outline.png');

  it('is 32 by 32', () => {
    expect([picture.width, picture.height]).toEqual([32, 32]);
  });

  it('has no colour but white, on a transparent ground', () => {
    const colours = points(picture).map(({ colour }) => colour);
    const odd = colours.filter((colour) => !colour.endsWith('00') && !colour.startsWith('#FFFFFF'));
    expect(odd).toEqual([]);
    expect(colourAt(picture, 0, 0)).toBe('#00000000');
    expect(colours.filter((colour) => colour === '#FFFFFFFF').length).toBeGreaterThan(100);
  });
});
