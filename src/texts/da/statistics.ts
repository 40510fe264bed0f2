/** Figures of an area. Each is rounded down, and what is missing stands for none as well as for few. */
export const statistics = {
  nothing: (area: string) => `${area}: Der er ingen tal at vise.`,
  cases: (area: string, period: string, count: number) => `${area}, ${period}: mindst ${count} sager`,
  quarter: (number: string, year: string) => `${number}. kvartal ${year}`,
  part: (name: string, count: number) => `${name}: mindst ${count}`,
  nearlyAll: (name: string) => `${name}: alle eller næsten alle`,
  takenInTime: 'Den første, der blev spurgt, tog sagen',
  talkInTime: 'Første samtale til tiden',
  metDates: 'Arbejdspladsen holdt alle frister',
  groups: {
    quarters: 'Sager efter kvartal (mindst)',
    months: 'Sager efter måned (mindst)',
    kinds: 'Sager efter slags (mindst)',
    channels: 'Sager efter kanal (mindst)',
    inTime: 'Sager, hvor det gik til tiden (mindst)',
  },
  about:
    'Tallene er rundet ned til nærmeste fem og bliver ikke ændret. Kun sager med samtykke tæller med. Om det, der ikke står her, siger tallene ingenting.',
};
