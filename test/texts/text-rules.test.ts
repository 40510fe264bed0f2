import { expect, it, test } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { textsInside } from './all-texts.ts';
import { lix } from './lix.ts';

const da = textsInside(textsIn('da'));
const en = textsInside(textsIn('en'));
const both = [...da, ...en];

const broken = (texts: typeof da, pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));

it('says everything in both languages', () => {
  const placesIn = (texts: typeof da) => texts.map(({ place }) => place).sort();
  expect(placesIn(en)).toEqual(placesIn(da));
  expect(broken(both, /^\s*$|undefined|\[object/)).toEqual([]);
});

it('is calm: no exclamation marks, no emoji', () => {
  expect(broken(both, /!|\p{Extended_Pictographic}/u)).toEqual([]);
});

it('never asks why, blames nobody and labels no crime', () => {
  expect(broken(da, /\bhvorfor\b|\boffer(et)?\b|gerningsm[aæ]nd|\bstraf/i)).toEqual([]);
  // “Victim Support Denmark” is a name.
  expect(broken(en, /\bwhy\b|\bvictim(?! Support Denmark)|\bperpetrator|\bpunish|\bcrime\b/i)).toEqual([]);
});

it('tells the date and not a number of hours', () => {
  expect(broken(both, /72[ -](timer|hours?)/i)).toEqual([]);
});

it('is told apart from the other language', () => {
  expect(broken(en, /\b(og|ikke|sagen|jeg)\b/i)).toEqual([]);
});

const sentences = da.filter(({ text }) => /[.?]$/.test(text));

it('can be read by a tired person: every part of the texts has a LIX under 35', () => {
  const parts = Map.groupBy(sentences, ({ place }) => place.split('.')[0] ?? '');
  const hard = [...parts].filter(([, texts]) => lix(texts.map(({ text }) => text).join(' ')) >= 35);
  expect(hard).toEqual([]);
});

it('has no single hard text: none of 15 words or more has a LIX over 40', () => {
  const long = sentences.filter(({ text }) => text.split(' ').length >= 15);
  expect(long.filter(({ text }) => Math.round(lix(text)) > 40)).toEqual([]);
});

test.each([
  ['Vi ses. Du kan gå.', 2.5],
  ['Mandag 23. november kl. 13.30 ses vi.', 7 + (100 * 1) / 7],
])('LIX of “%s”', (text, expected) => {
  expect(lix(text)).toBeCloseTo(expected);
});
