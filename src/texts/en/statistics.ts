import type { Texts } from '../texts.ts';

export const statistics: Texts['statistics'] = {
  nothing: (area) => `${area}: There are no figures to show.`,
  cases: (area, period, count) => `${area}, ${period}: at least ${count} cases`,
  quarter: (number, year) => `quarter ${number} of ${year}`,
  month: (month, count) => `${month}: at least ${count}`,
  part: (name, count) => `${name}: at least ${count}`,
  nearlyAll: (name) => `${name}: all or nearly all`,
  takenInTime: 'The first one asked took the case',
  talkInTime: 'First talk in time',
  metDates: 'The workplace met all deadlines',
  about: 'The figures are rounded down to the nearest five and do not change. Only cases with consent count.',
};
