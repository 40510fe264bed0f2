import { expect, it, test } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { textsInside } from './all-texts.ts';
import { lix } from './lix.ts';

const da = textsInside(textsIn('da'));
const en = textsInside(textsIn('en'));
const both = [...da, ...en];

const broken = (texts: typeof da, pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));

it('says everything in both languages', () => {
  expect(en.map(({ place }) => place)).toEqual(da.map(({ place }) => place));
  expect(broken(both, /^\s*$|undefined|\[object/)).toEqual([]);
});

it('is calm: no exclamation marks, no emoji', () => {
  expect(broken(both, /!|\p{Extended_Pictographic}/u)).toEqual([]);
});

it('never asks why, blames nobody and labels no crime', () => {
  expect(broken(da, /\bhvorfor\b|\boffer(et)?\b|gerningsm[aæ]nd|\bstraf/i)).toEqual([]);
  expect(broken(en, /\bwhy\b|\bvictim|\bperpetrator|\bpunish|\bcrime\b/i)).toEqual([]);
});

it('tells the date and not a number of hours', () => {
  expect(broken(both, /72[ -](timer|hours?)/i)).toEqual([]);
});

it('is told apart from the other language', () => {
  expect(broken(en, /\b(og|ikke|sagen|jeg)\b/i)).toEqual([]);
});

it('can be read by a tired person: LIX under 35 in every part with more than a few sentences', () => {
  const parts = Map.groupBy(
    da.filter(({ text }) => /[.?]$/.test(text)),
    ({ place }) => place.split('.')[0] ?? '',
  );
  const hard = [...parts]
    .map(([part, texts]) => [part, Math.round(lix(texts.map(({ text }) => text).join(' ')))] as const)
    .filter(([, value]) => value >= 35);
  expect(hard).toEqual([]);
});

test.each([
  ['Vi ses. Du kan gå.', 3],
  ['Mandag 23. november kl. 13.30 ses vi.', 7 + (100 * 1) / 7],
])('LIX of “%s”', (text, expected) => {
  expect(lix(text)).toBeCloseTo(expected);
});
