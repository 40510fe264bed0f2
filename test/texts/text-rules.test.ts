import { describe, expect, it, test } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { textsInside, type PlacedText } from '../../scripts/support/all-texts.ts';
import { lix } from '../../scripts/support/lix.ts';
import { lixExceptions } from '../../scripts/support/lix-exceptions.ts';
import { hardTexts, lixLimit, measured } from '../../scripts/support/measured-texts.ts';
import { textRules } from './text-rules.ts';

const da = textsInside(textsIn('da'));
const en = textsInside(textsIn('en'));

it('says everything in both languages', () => {
  const placesIn = (texts: readonly PlacedText[]) => texts.map(({ place }) => place).sort();
  expect(placesIn(en)).toEqual(placesIn(da));
  expect([...da, ...en].filter(({ text }) => /^\s*$|undefined|\[object/.test(text))).toEqual([]);
});

it('is told apart from the other language', () => {
  expect(en.filter(({ text }) => /\b(og|ikke|sagen|jeg)\b/i.test(text))).toEqual([]);
});

describe.each(textRules)('no text has $what', ({ danish, english, never, allowed = {} }) => {
  const excused = Object.keys(allowed);
  const broken = (texts: readonly PlacedText[], pattern: RegExp | undefined) =>
    texts.filter(
      ({ place, text }) => pattern?.test(text) === true && !excused.some((each) => place.startsWith(each)),
    );

  it('in Danish', () => {
    expect(broken(da, danish)).toEqual([]);
  });

  it('in English', () => {
    expect(broken(en, english)).toEqual([]);
  });

  it.each(never)('such as “%s”', (text) => {
    expect([danish, english].some((pattern) => pattern?.test(text))).toBe(true);
  });

  it('excuses only what needs it', () => {
    const needed = excused.filter((place) =>
      [...da, ...en].some((each) => each.place.startsWith(place) && (danish ?? english)?.test(each.text)),
    );
    expect(needed).toEqual(excused);
  });
});

describe('can be read by a tired person', () => {
  const all = measured(da);

  it(`every part of the texts has a LIX under ${String(lixLimit)}`, () => {
    const parts = Map.groupBy(all, ({ place }) => partOf(place));
    const hard = [...parts].filter(([, texts]) => lix(texts.map(({ text }) => text).join(' ')) >= lixLimit);
    expect(hard).toEqual([]);
  });

  it('no single text is hard without a reason', () => {
    expect(hardTexts(all)).toEqual([]);
  });

  it('nothing is excused that is not hard', () => {
    const hard = all.filter(({ lix: value }) => value >= lixLimit).map(({ place }) => place);
    expect(Object.keys(lixExceptions).filter((place) => !hard.includes(place))).toEqual([]);
  });
});

/** `guidance.pages.advice` for a page, `help` for the rest. */
function partOf(place: string): string {
  return place.split('.', place.startsWith('guidance.pages') ? 3 : 1).join('.');
}

test.each([
  ['Vi ses. Du kan gå.', 2.5],
  ['Mandag 23. november kl. 13.30 ses vi.', 7 + (100 * 1) / 7],
  ['Se [civilstyrelsen.dk](https://civilstyrelsen.dk) nu.', 4 + (100 * 1) / 4],
])('LIX of “%s”', (text, expected) => {
  expect(lix(text)).toBeCloseTo(expected);
});
