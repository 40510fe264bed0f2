/** Figures of an area. Each is rounded down, and what is missing stands for none as well as for few. */
export const statistics = {
  nothing: (area: string) => `${area}: Der er ingen tal at vise.`,
  cases: (area: string, period: string, count: number) => `${area}, ${period}: mindst ${count} sager`,
  quarter: (number: string, year: string) => `${number}. kvartal ${year}`,
  month: (month: string, count: number) => `${month}: mindst ${count}`,
  part: (name: string, count: number) => `${name}: mindst ${count}`,
  nearlyAll: (name: string) => `${name}: alle eller næsten alle`,
  takenInTime: 'Den første, der blev spurgt, tog sagen',
  talkInTime: 'Første samtale til tiden',
  metDates: 'Arbejdspladsen holdt alle frister',
  about: 'Tallene er rundet ned til nærmeste fem og bliver ikke ændret. Kun sager med samtykke tæller med.',
};
