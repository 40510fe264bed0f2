/** What follows from where the sender stands: other rules, other people, other help. No more than what the workplace does. */
export const bySender = {
  /** To the person, before choosing who is told. */
  who: {
    inside:
      'Du kan vælge en anden end din egen leder. Arbejdspladsen skal forebygge krænkende handlinger. Bliver det en personalesag, kan jeg ikke love, at du er anonym.',
    outside:
      'Arbejdspladsen skal forebygge vold og chikane udefra. Du kan bede om hjælp, hvis du vil anmelde det til politiet. Du bestemmer selv.',
    unknown:
      'Det er i orden, at du ikke ved, hvem afsenderen er. Finder du ud af det, kan du rette det i sagen.',
  },
  whistleblower:
    'Er det alvorligt, og kommer det fra en leder, findes der også en whistleblowerordning. Jeg sender ikke noget derhen.',
  whistleblowerShow: 'Jeg vil se ordningen',
  /** To the leader and HR: which rules count, and what they ask for. */
  duty: {
    inside:
      'Her gælder reglerne om krænkende handlinger. Forebyg, og tag det med i APV. Lov ikke, at medarbejderen er anonym, hvis det kan blive en personalesag.',
    outside:
      'Her gælder reglerne om arbejdsrelateret vold, også uden for arbejdstiden. Forebyg, tag det med i APV, og tilbyd hjælp til en politianmeldelse.',
    unknown:
      'Afsenderen er ukendt. Forebyg, og tag det med i APV. Viser det sig, hvem det er, kan der gælde andre regler.',
  },
};

/** The case as the union representative sees it: whom it is about, and the dates. Never a word of being a member. */
export const trCase = {
  title: {
    open: (name: string) => `Støt ${name}`,
    closed: 'Sagen er lukket',
    withdrawn: 'Sagen er trukket tilbage',
  },
  support: (name: string) =>
    `${name} har bedt mig om at give dig besked. Du ser ikke, hvad sagen handler om. Spørg, hvad der vil hjælpe.`,
  silent: (name: string) => `Tal kun med andre om sagen, hvis ${name} siger ja.`,
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
    leader: 'Skriv en del af navnet. Du kan vælge en leder eller en stedfortræder.',
    amr: 'Skriv en del af navnet på arbejdsmiljørepræsentanten.',
    'keep-out': 'Skriv en del af navnet. Jeg siger ikke til nogen, at du har søgt.',
    exclude: 'Vælg en person, eller skriv en del af navnet. Der sker ikke noget endnu.',
    add: 'Vælg en person, eller søg efter en anden leder, arbejdsmiljørepræsentant eller psykisk førstehjælper. Der sker ikke noget endnu.',
  },
  name: 'Navn',
  search: 'Jeg vil søge',
  none: 'Jeg fandt ingen. Prøv med en anden del af navnet.',
  nothingTyped: 'Skriv en del af navnet først.',
  nobodyChosen: 'Vælg en person først.',
  more: 'Der er flere med det navn. Skriv mere af navnet.',
  part: 'Lige nu kan jeg ikke søge blandt alle på arbejdspladsen. Mangler du en, så prøv igen senere.',
  unnamed: 'Den valgte person',
  choose: 'Vælg en person',
  chooseThis: 'Jeg vælger den person',
  at: (name: string, unit: string) => `${name}, ${unit}`,
};
