/** What the person says yes or no to. A changed `means` is another question: raise its version in `consent-wordings.ts`. */
export const consents = {
  show: 'Jeg vil se mine samtykker',
  title: 'Dine samtykker',
  body: 'Du kan ændre hvert svar, når du vil. Du mister ingen hjælp af at sige nej.',
  choose: 'Hvad vil du se eller ændre?',
  chooseError: 'Vælg en linje først.',
  see: 'Jeg vil se det, jeg har valgt',
  withdrawAll: 'Jeg vil trække alt tilbage',
  ended: 'Sagen er trukket tilbage. Derfor viser jeg den ikke til andre mere.',
  purposes: {
    told: (name: string) => `${name} må kende sagen`,
    words: 'Ledere, jeg har valgt, må læse mine egne ord',
    mentioned: 'Jeg må nævnes, hvis teamet taler om det',
    'sender-contact': 'Ledelsen må kontakte afsenderen',
    'police-help': 'Lederen må hjælpe mig med at gå til politiet',
    'evidence-hr': 'HR må få de beviser, jeg har gemt',
    'evidence-police': 'Lederen må give politiet de beviser, jeg har gemt',
    statistics: 'Sagen må tælle med i tal uden navn',
  },
  yesSince: (what: string, day: string) => `${what}: ja, siden ${day}`,
  noSince: (what: string, day: string) => `${what}: nej, siden ${day}`,
  notAnswered: (what: string) => `${what}: ikke svaret`,
  /** The wording of each consent: what a yes means. */
  means: {
    told: (name: string) => `${name} får besked om sagen og kan åbne den.`,
    words: 'Ledere, du har valgt, kan læse det, du har skrevet med egne ord.',
    mentioned: 'Lederen må sige, at det handler om dig, hvis teamet taler om det.',
    'sender-contact': 'Ledelsen må kontakte afsenderen, når sikkerheden er vurderet.',
    'police-help': 'Lederen må hjælpe dig med at gå til politiet. Det sker kun, når du selv vil.',
    'evidence-hr': 'HR må få de beviser, du har gemt i sagen.',
    'evidence-police':
      'Den leder, der har din sag, må hente de beviser, du har gemt, og give dem til politiet. Det samme må en leder, der allerede kender sagen og tager over. En leder, der kommer til senere, skal have et nyt ja fra dig. Jeg sender dem ikke selv.',
    statistics: 'Sagen må tælle med i tal om arbejdspladsen, uden dit navn og uden dine ord.',
  },
  /** What ends with a no, said before and after in the same words. */
  stops: {
    told: (name: string) => `${name} får ikke flere beskeder og kan ikke åbne sagen.`,
    words: 'Dine egne ord forsvinder fra det, lederen kan åbne.',
    mentioned: 'Lederen får at vide, at du ikke må nævnes. Invitationer til teamet er altid neutrale.',
    'sender-contact': 'Lederen får at vide, at du siger nej til kontakt med afsenderen.',
    'police-help': 'Lederen får at vide, at du siger nej til hjælpen. Du kan stadig selv gå til politiet.',
    'evidence-hr': 'HR får ikke flere beviser fra mig.',
    'evidence-police': 'Lederen kan ikke længere hente dine beviser til politiet.',
    statistics: 'Sagen tæller ikke med i nye tal.',
  },
  /** The same where nobody is told of it now. */
  stopsUnheard: {
    mentioned:
      'Det står i sagen, at du ikke må nævnes, men ingen får besked lige nu. Invitationer til teamet er altid neutrale.',
    'sender-contact':
      'Det står i sagen, at du siger nej til kontakt med afsenderen, men ingen får besked lige nu.',
    'police-help':
      'Det står i sagen, at du siger nej til hjælpen, men ingen får besked lige nu. Du kan stadig selv gå til politiet.',
  },
  /** What a no cannot change. */
  stays: {
    told: 'Det, nogen har nået at se, kan jeg ikke tage tilbage.',
    words: 'Det, nogen har nået at læse, kan jeg ikke tage tilbage.',
    mentioned: 'Det, nogen allerede har sagt, kan jeg ikke tage tilbage.',
    'sender-contact': 'Er afsenderen allerede kontaktet, kan jeg ikke ændre det.',
    'police-help': 'Det, politiet allerede har fået, kan jeg ikke tage tilbage.',
    'evidence-hr': 'Det, HR allerede har fået, kan jeg ikke tage tilbage.',
    'evidence-police': 'Det, politiet allerede har fået, kan jeg ikke tage tilbage.',
    statistics: 'Tal, der allerede er lavet, bliver ikke ændret.',
  },
  notFor: (line: string, name: string) => `${line} (ikke til ${name})`,
  /** A yes to evidence for the police, where another leads the case by now. */
  forAnother: (name: string) =>
    `Dit ja gælder de ledere, der kendte sagen, da du gav det. ${name} har den nu og kan kun hente beviserne med et nyt ja.`,
  helpStays: 'Du kan stadig få den samme hjælp.',
  asksNext: (name: string) => `Derefter spørger jeg en anden af dem, du har set, for eksempel ${name}.`,
  asksNobody: 'Jeg har ikke flere at spørge. Ring gerne til HR eller til en, du er tryg ved.',
  nobodyLeft: (name: string) =>
    `Det er kun ${name}, der har sagen. Uden ${name} er der ingen til at hjælpe med den. Du kan i stedet trække hele sagen tilbage.`,
  ask: { give: 'Vil du sige ja til det her?', withdraw: 'Vil du trække dit ja tilbage?' },
  done: { give: 'Dit ja er noteret', withdraw: 'Dit ja er trukket tilbage' },
  now: {
    yes: (moment: string) => `Du sagde ja ${moment}.`,
    no: (moment: string) => `Du sagde nej ${moment}.`,
  },
  receipt: (moment: string, wording: number) => `Noteret ${moment} (tekst nr. ${wording}).`,
  give: 'Ja, det siger jeg ja til',
  withdraw: 'Ja, jeg trækker det tilbage',
  takeBack: 'Nej, jeg trækker mit ja tilbage',
  keep: 'Nej, det skal blive, som det er',
  /** To whoever handles the case. */
  leader: {
    title: (name: string) => `Nyt svar fra ${name}`,
    given: {
      words: (name: string) => `Du må nu læse det, ${name} har skrevet med egne ord.`,
      mentioned: (name: string) => `${name} må nævnes, hvis teamet taler om det.`,
      'sender-contact': (name: string) => `${name} siger ja til, at ledelsen kontakter afsenderen.`,
      'police-help': (name: string) => `${name} vil gerne have hjælp til at gå til politiet.`,
    },
    withdrawn: {
      words: (name: string) =>
        `Du kan ikke længere læse det, ${name} har skrevet med egne ord. Det kræver ingen begrundelse.`,
      mentioned: (name: string) =>
        `${name} må ikke nævnes i teamet. Det gælder også, hvis et ældre kort siger noget andet.`,
      'sender-contact': (name: string) =>
        `${name} siger nej til kontakt med afsenderen. Det kræver ingen begrundelse.`,
      'police-help': (name: string) =>
        `${name} siger nej til hjælp med at gå til politiet. Det kræver ingen begrundelse.`,
    },
    other: (name: string) => `${name} har ændret et svar.`,
    summary: 'Nyt svar i en sag',
  },
  left: { title: 'Sagen er ikke længere hos dig', body: 'Du skal ikke gøre mere i den.' },
};
