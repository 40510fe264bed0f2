import { pages } from './guidance/index.ts';

/** The pages to read, and what stands around them. */
export const guidance = {
  pages,
  /** In the menu: unfolds the choice of pages. */
  open: 'Jeg vil læse om noget',
  choosePage: 'Hvad vil du læse om?',
  chooseSection: 'Hvad vil du læse nu?',
  read: 'Jeg vil læse det',
  start: 'Jeg har oplevet noget',
  roles: {
    leader: 'Leder',
    deputy: 'Lederens stedfortræder',
    amr: 'Arbejdsmiljørepræsentant',
    tr: 'Tillidsrepræsentant',
    'first-aider': 'Psykisk førstehjælper',
    hr: 'HR',
    'on-call': 'Vagt uden for arbejdstid',
  },
  notFilledIn: 'ikke udfyldt endnu',
  date: (day: number, month: string, year: number) => `${day}. ${month} ${year}`,
  /** Sources that are no address, by the keys of `guidance/sources.ts`. */
  sourceNames: {
    ORG: 'arbejdspladsens egne oplysninger',
    S1: 'skabelon til beredskabsplan',
    S2: 'Arbejdstilsynets kampagne',
  },
  footer: (date: string, sources: string) => `Sidst efterset ${date}. Kilder: ${sources}.`,
};
