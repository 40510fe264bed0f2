import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { textsInside } from '../../scripts/support/all-texts.ts';
import { ContactId } from '../../src/guidance/contacts.ts';
import { PageId, pages } from '../../src/guidance/pages.ts';
import { unreviewedGuidance } from '../../src/guidance/review.ts';
import { textsIn } from '../../src/texts/texts-in.ts';

/** Characters that a phone shows without much scrolling. */
const screen = 900;

describe.each(['da', 'en'] as const)('the pages (%s)', (language) => {
  const texts = textsIn(language);

  it('have parts of about a phone’s screen', () => {
    const parts = Object.values(texts.guidance.pages).flatMap(({ sections }) => Object.entries(sections));
    const length = (part: unknown) =>
      textsInside(part).reduce((sum, { text }) => sum + text.replaceAll(/\]\([^)]*\)/g, '').length, 0);
    expect(parts.filter(([, part]) => length(part) > screen).map(([id]) => id)).toEqual([]);
  });

  it('are the only place with statistics, and there on prevention alone', () => {
    const counted = textsInside(texts).filter(({ text }) =>
      /\d+ ?(%|procent|pct|per cent)|\d+ (af|out of) 100/.test(text),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter(({ place }) => !place.startsWith('guidance.pages.advice'))).toEqual([]);
  });
});

it('all name where they come from', () => {
  expect(PageId.options.filter((id) => new Set<string>(pages[id].sources).size === 0)).toEqual([]);
});

it('keeps pages and contacts apart by their ids', () => {
  const ids: readonly string[] = [...PageId.options, ...ContactId.options];
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  ['2027-02-18', [], ['take-down', 'snapchat', 'police']],
  ['2027-02-19', ['take-down', 'screenshot', 'snapchat'], ['police', 'police-report']],
  ['2027-11-21', ['take-down', 'police', 'police-report', 'lifeline'], []],
])('on %s waits for a look: %j, and not %j', (day, waiting, fresh) => {
  const found: readonly string[] = unreviewedGuidance(Temporal.PlainDate.from(day));
  expect(waiting.filter((id) => !found.includes(id))).toEqual([]);
  expect(fresh.filter((id) => found.includes(id))).toEqual([]);
});
