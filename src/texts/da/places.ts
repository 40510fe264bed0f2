/** A unit's private channel or group chat: setting it up, and what came of it. */
export const places = {
  test: {
    channel: { title: 'Prøve: kanalen virker', body: 'Det er kun en prøve. Du skal ikke gøre noget.' },
    groupChat: {
      title: 'Prøve: gruppechatten virker',
      body: 'Det er kun en prøve. Du skal ikke gøre noget.',
    },
  },
  ask: {
    title: { channel: 'Skal jeg skrive i den kanal?', groupChat: 'Skal jeg skrive i den gruppechat?' },
    notSure: 'Jeg kan ikke se, om kanalen er privat. Forbind den kun, hvis den er det.',
    isPrivate: 'Jeg skriver kun neutrale beskeder der. En sag åbner man selv, og den vises ikke for andre.',
    group: (names: string) =>
      `Jeg kan ikke se, hvem der er med i chatten. Forbind den kun, hvis ingen andre er med end ${names}.`,
    groupOfUnit:
      'Jeg kan ikke se, hvem der er med i chatten. Forbind den kun, hvis ingen andre er med end leder, stedfortræder og arbejdsmiljørepræsentant.',
    readers: (names: string) => `Efter organisationsfilen læser de her med: ${names}.`,
    replaces: 'Enheden har et sted i forvejen. Det nye tager over.',
    unit: 'Hvilken enhed hører stedet til?',
    more: 'Her står de første enheder, der mangler et sted. Resten kommer, når nogle af dem er forbundet.',
    chooseUnit: 'Vælg en enhed.',
    connect: { channel: 'Jeg vil forbinde kanalen', groupChat: 'Jeg vil forbinde chatten' },
  },
  news: {
    connected: {
      title: 'Stedet er forbundet',
      body: (unit: string) =>
        `Prøven er sendt dertil. Når der sker noget i ${unit}, skriver jeg en neutral besked samme sted.`,
    },
    'under-way': {
      title: 'Jeg er i gang',
      body: () => 'Jeg sender en prøve nu. Skriv "forbind" her om lidt, så kan du se, hvordan det gik.',
    },
    'not-posted': {
      title: 'Prøven kom ikke frem',
      body: () => 'Se efter, om appen er føjet til netop den kanal eller chat. Skriv så "forbind" igen.',
    },
    'not-private': {
      title: 'Kanalen er ikke privat',
      body: () =>
        'Flere, end der må, kan læse med i den. Lav en privat kanal, føj appen til, og skriv "forbind" der.',
    },
    'in-file': {
      title: 'Enheden har en anden kanal',
      body: (unit: string) =>
        `Organisationsfilen nævner en kanal til ${unit}, og den gælder. En administrator kan rette filen.`,
    },
    'has-channel': {
      title: 'Enheden har en kanal',
      body: (unit: string) =>
        `${unit} bruger en privat kanal, så chatten er ikke forbundet. Skriv først "afbryd" i kanalen.`,
    },
    'of-another': {
      title: 'Stedet bruges af en anden enhed',
      body: () => 'Hver enhed skal have sit eget sted. Skriv først "afbryd" der, eller vælg et andet.',
    },
    overtaken: {
      title: 'En anden kom først',
      body: () =>
        'Enheden eller stedet er lige blevet forbundet med noget andet. Skriv "forbind" igen, hvis det skal ændres.',
    },
    ended: {
      title: 'Stedet er ikke forbundet længere',
      body: (unit: string) => `Fra nu af skriver jeg til lederen og de andre i ${unit} hver for sig.`,
    },
    'app-removed': {
      title: 'Appen er fjernet fra kanalen eller chatten',
      body: (unit: string) =>
        `Jeg kan ikke skrive der, så jeg skriver til hver for sig i ${unit}. Føj appen til igen, og skriv "forbind" der.`,
    },
    'none-here': {
      title: 'Der er ikke noget at afbryde',
      body: () => 'Stedet er ikke forbundet med en enhed.',
    },
    how: {
      title: 'Sådan forbinder du en kanal',
      body: () =>
        'Føj appen til den private kanal, og skriv "@Chikanehjælpen forbind" der. Skriv "afbryd" samme sted, hvis det skal ophøre.',
    },
  },
  warning: 'Alle, der ejer teamet, kan se kanalens navn. Skriv ingen navne eller sager i det.',
  group: 'Skifter en af dem, holder jeg op med at bruge chatten. Skriv så "forbind" igen.',
  disconnect: 'Jeg vil afbryde',
};
