import type { Texts } from '../texts.ts';

export const dates: Texts['dates'] = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  clockSeparator: ':',
  day: (weekday, day, month, year) => `${weekday} ${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  time: (clock) => `at ${clock}`,
  moment: (day, clock) => `${day} at ${clock}`,
};
