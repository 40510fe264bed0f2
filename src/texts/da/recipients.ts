/** What follows from where the sender stands: other rules, other people, other help. No more than what the workplace does. */
export const bySender = {
  /** To the person, before choosing who is told. */
  who: {
    inside:
      'Du kan vælge en anden end din egen leder. Arbejdspladsen skal forebygge krænkende handlinger. Bliver det en personalesag, kan jeg ikke love, at du er anonym.',
    outside:
      'Arbejdspladsen skal forebygge vold og chikane udefra. Du kan bede om hjælp, hvis du vil melde det til politiet. Du bestemmer selv.',
    unknown:
      'Det er i orden, at du ikke ved, hvem afsenderen er. Finder du ud af det, kan du rette det i sagen.',
  },
  whistleblower:
    'Er det alvorligt, og er det en leder, findes der også en whistleblowerordning. Jeg sender ikke noget derhen.',
  whistleblowerShow: 'Jeg vil se ordningen',
  /** To the leader and HR: which rules count, and what they ask for. */
  duty: {
    inside:
      'Her gælder reglerne om krænkende handlinger. Forebyg, og tag det med i APV. Lov ikke, at medarbejderen er anonym, hvis det kan blive en personalesag.',
    outside:
      'Her gælder reglerne om vold i arbejdet, også uden for arbejdstiden. Forebyg, tag det med i APV, og tilbyd hjælp til at melde det til politiet.',
    unknown:
      'Afsenderen er ukendt. Forebyg, og tag det med i APV. Viser det sig, hvem det er, kan reglerne blive nogle andre.',
  },
};

/** The case as the union representative sees it: whom it is about, and the dates. Never a word of being a member. */
export const trCase = {
  title: {
    open: (name: string) => `Støt ${name}`,
    closed: 'Sagen er lukket',
    withdrawn: 'Sagen er trukket tilbage',
  },
  support:
    'Medarbejderen har bedt mig give dig besked. Du ser ikke, hvad sagen handler om. Spørg, hvad der vil hjælpe.',
  silent: 'Tal kun med andre om sagen, hvis medarbejderen siger ja.',
};

/** Looking for somebody by name. */
export const findPerson = {
  title: {
    leader: 'Find din leder',
    amr: 'Find arbejdsmiljørepræsentanten',
    'keep-out': 'Find den, der ikke må få besked',
    exclude: 'Hvem må ikke vide mere?',
    add: 'Hvem skal også have besked?',
  },
  body: {
    leader: 'Skriv noget af navnet. Du kan vælge en, der er leder eller stedfortræder.',
    amr: 'Skriv noget af navnet på arbejdsmiljørepræsentanten.',
    'keep-out': 'Skriv noget af navnet. Jeg fortæller ikke nogen, at du har søgt.',
    exclude: 'Vælg en, eller skriv noget af navnet. Der sker ikke noget endnu.',
    add: 'Vælg en, eller søg efter en anden leder eller arbejdsmiljørepræsentant. Der sker ikke noget endnu.',
  },
  name: 'Navn',
  search: 'Jeg vil søge',
  none: 'Jeg fandt ingen. Prøv med en anden del af navnet.',
  nothingTyped: 'Skriv noget af navnet først.',
  nobodyChosen: 'Vælg en person først.',
  more: 'Der er flere med det navn. Skriv mere af navnet.',
  choose: 'Vælg en person',
  chooseThis: 'Jeg vælger den person',
  at: (name: string, unit: string) => `${name}, ${unit}`,
};
