import { expect, it } from 'vitest';
import { lastMomentInWords } from '../../src/cards/moment-in-words.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { allCardSamples } from '../fixtures/all-card-samples.ts';
import { commandId, readable } from './shown.ts';

const languages = ['da', 'en'] as const;
const newYear = '2030-12-31T23:00:00.000Z';

it.each([
  ['2026-11-17T23:00:00Z', 'tirsdag 17. november kl. 23.59', 'Tuesday 17 November at 23:59'],
  ['2026-07-31T22:00:00Z', 'fredag 31. juli kl. 23.59', 'Friday 31 July at 23:59'],
  // The days on which the clocks change begin like any other.
  ['2026-10-24T22:00:00Z', 'lørdag 24. oktober kl. 23.59', 'Saturday 24 October at 23:59'],
  ['2027-03-27T23:00:00Z', 'lørdag 27. marts kl. 23.59', 'Saturday 27 March at 23:59'],
  ['2026-11-17T23:01:00Z', 'onsdag 18. november kl. 00.01', 'Wednesday 18 November at 00:01'],
  ['2026-11-17T22:59:00Z', 'tirsdag 17. november kl. 23.59', 'Tuesday 17 November at 23:59'],
])('says the last moment %s without a midnight that is read a day too late', (instant, danish, english) => {
  expect(lastMomentInWords(instant, textsIn('da'))).toBe(danish);
  expect(lastMomentInWords(instant, textsIn('en'))).toBe(english);
});

it('gives the year of the day that it names', () => {
  expect(lastMomentInWords(newYear, textsIn('da'), '2030-12-30T12:00:00Z')).toBe(
    'tirsdag 31. december kl. 23.59',
  );
  expect(lastMomentInWords(newYear, textsIn('da'), '2031-01-01T12:00:00Z')).toBe(
    'tirsdag 31. december 2030 kl. 23.59',
  );
});

it.each(languages)('no card that shows a last moment forgets it, ahead or passed: %s', (language) => {
  const told = new Set<string>();
  for (const { card, samples } of allCardSamples)
    for (const sample of samples)
      for (const now of ['2026-11-20T12:00:00.000Z', '2035-06-01T12:00:00.000Z']) {
        const rendered = card.render(atNewYear(sample, now) as never, {
          texts: textsIn(language),
          commandId,
        });
        const text = readable(rendered);
        expect(text).not.toMatch(/1\.? (januar|January) 2031/);
        if (/31\.? (december|December) 2030/.test(text)) told.add(card.name);
      }
  expect([...told].sort()).toEqual([
    'amr-case',
    'dates-changed',
    'dates-changed-person',
    'leader-case',
    'on-call-case',
    'overview',
    'reminder-channel',
    'reminder-leader',
    'reminder-person',
    'reporter-case',
    'tr-case',
  ]);
});

/** The sample with every deadline ending as a new year begins. */
function atNewYear(sample: unknown, now: string): unknown {
  return JSON.parse(JSON.stringify(sample), (key, value: unknown) => {
    if (key === 'lastMoment') return newYear;
    return key === 'now' ? now : value;
  });
}
