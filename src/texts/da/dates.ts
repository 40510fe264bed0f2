/** Dates and times of day in words. */
export const dates = {
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  clockSeparator: '.',
  day: (weekday: string, day: number, month: string, year: number | undefined) =>
    `${weekday} ${day}. ${month}${year === undefined ? '' : ` ${year}`}`,
  time: (clock: string) => `kl. ${clock}`,
  moment: (day: string, clock: string) => `${day} kl. ${clock}`,
};
