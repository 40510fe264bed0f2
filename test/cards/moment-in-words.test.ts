import { expect, it } from 'vitest';
import { clockInWords, dayInWords, momentInWords, timeInWords } from '../../src/cards/moment-in-words.ts';
import { periodInWords } from '../../src/cards/period-in-words.ts';
import { textsIn } from '../../src/texts/texts-in.ts';

const da = textsIn('da');
const en = textsIn('en');

it.each([
  ['2026-11-23T12:30:00Z', 'mandag 23. november kl. 13.30', 'Monday 23 November at 13:30'],
  ['2026-07-01T06:05:00.000Z', 'onsdag 1. juli kl. 08.05', 'Wednesday 1 July at 08:05'],
  // Ten minutes to midnight in Denmark is still the same day, though UTC already has another.
  ['2026-07-31T21:50:00Z', 'fredag 31. juli kl. 23.50', 'Friday 31 July at 23:50'],
  ['2026-07-31T22:10:00Z', 'lørdag 1. august kl. 00.10', 'Saturday 1 August at 00:10'],
  // The hour that occurs twice reads the same both times.
  ['2026-10-25T00:30:00Z', 'søndag 25. oktober kl. 02.30', 'Sunday 25 October at 02:30'],
  ['2026-10-25T01:30:00Z', 'søndag 25. oktober kl. 02.30', 'Sunday 25 October at 02:30'],
])('says %s as people in Denmark do', (instant, danish, english) => {
  expect(momentInWords(instant, da)).toBe(danish);
  expect(momentInWords(instant, en)).toBe(english);
});

it('adds the year when it is not the reader’s', () => {
  expect(momentInWords('2027-01-04T08:00:00Z', da, '2026-12-30T08:00:00Z')).toBe(
    'mandag 4. januar 2027 kl. 09.00',
  );
  expect(dayInWords('2025-12-31', en, '2026-01-01T08:00:00Z')).toBe('Wednesday 31 December 2025');
});

it('takes the reader’s year from Danish time', () => {
  const newYear = '2026-12-31T23:30:00Z';
  expect(dayInWords('2027-01-01', da, newYear)).toBe('fredag 1. januar');
  expect(dayInWords('2026-12-31', da, newYear)).toBe('torsdag 31. december 2026');
});

it('says a time of day', () => {
  expect(timeInWords('2026-11-23T08:12:00Z', da)).toBe('kl. 09.12');
  expect(timeInWords('2026-11-23T08:12:00Z', en)).toBe('at 09:12');
  expect(clockInWords('2026-11-23T08:12:00Z', da)).toBe('09.12');
});

it('says a meeting time', () => {
  const meeting = { start: '2026-11-24T09:00:00Z', end: '2026-11-24T09:45:00Z' };
  expect(periodInWords(meeting, da)).toBe('tirsdag 24. november kl. 10.00 til 10.45');
  expect(periodInWords(meeting, en)).toBe('Tuesday 24 November from 10:00 to 10:45');
});
