import type { Texts } from '../texts.ts';

export const statistics: Texts['statistics'] = {
  nothing: (area) => `${area}: there are no figures to show.`,
  cases: (area, period, count) => `${area}, ${period}: at least ${count} cases`,
  quarter: (number, year) => `Q${number} ${year}`,
  part: (name, count) => `${name}: at least ${count}`,
  nearlyAll: (name) => `${name}: all or nearly all`,
  takenInTime: 'The first one asked took the case',
  talkInTime: 'First talk in time',
  metDates: 'The workplace met all deadlines',
  groups: {
    quarters: 'Cases by quarter (at least)',
    months: 'Cases by month (at least)',
    kinds: 'Cases by kind (at least)',
    channels: 'Cases by channel (at least)',
    inTime: 'Cases in which it was done in time (at least)',
  },
  about:
    'The figures are rounded down to the nearest five and do not change. Only cases with consent count. The figures say nothing about what is not shown here.',
};
