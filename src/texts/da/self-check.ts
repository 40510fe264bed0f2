/** What the administrators' nightly look found. Never anything of a case. */
export const selfCheck = {
  title: 'Noget skal ses efter',
  body: 'Jeg har set opsætningen igennem. Her er, hvad der mangler, og hvad du kan gøre.',
  wellTitle: 'Alt er, som det skal være',
  wellBody: 'Jeg har set opsætningen igennem og fandt ikke noget, der mangler.',
  owners: { hr: 'HR', communication: 'kommunikation', 'work-environment': 'arbejdsmiljø' },
  lookedAfter: (name: string, owner: string) => `${name} (${owner})`,
  andMore: (names: string, more: number) => `${names} og ${more} til`,
  groups: {
    reach: 'Dem, jeg skal kunne skrive til',
    units: 'Enhederne',
    flows: 'Flows',
    review: 'Regler og vejledning',
    setUp: 'Opsætning',
  },
  lines: {
    'not-met': {
      what: (names: string) => `Jeg kan ikke skrive til ${names}.`,
      toDo: 'Giv dem appen i Teams.',
    },
    'place-not-reached': {
      what: (names: string) => `Jeg kan ikke skrive i kanalen til ${names}.`,
      toDo: 'Føj appen til netop den kanal, og skriv "forbind" der.',
    },
    'chat-to-confirm': {
      what: (names: string) => `Gruppechatten bliver ikke brugt i ${names}, fordi der er skiftet ud.`,
      toDo: 'Bed lederen se, hvem der er med, og skrive "forbind" igen.',
    },
    'no-leader': {
      what: (names: string) => `Der mangler en leder i ${names}.`,
      toDo: 'Skriv "leader" i organisationsfilen.',
    },
    'no-deputy': {
      what: (names: string) => `Der mangler en stedfortræder i ${names}.`,
      toDo: 'Skriv "deputy" i organisationsfilen, så der er en, når lederen er væk.',
    },
    'no-amr': {
      what: (names: string) => `Der mangler en AMR i ${names}.`,
      toDo: 'Skriv "amr" i organisationsfilen. Er der ingen, så se efter, om der skal vælges en.',
    },
    'no-plan': {
      what: (names: string) => `Der mangler en beredskabsplan i ${names}.`,
      toDo: 'Bed lederen og AMR skrive "beredskabsplan" til mig.',
    },
    'plan-open': {
      what: (names: string) => `Beredskabsplanen mangler svar på nogle spørgsmål i ${names}.`,
      toDo: 'Bed lederen og AMR skrive "beredskabsplan" til mig og svare på resten.',
    },
    'plan-unreviewed': {
      what: (names: string) => `Det er over et år siden, nogen så beredskabsplanen igennem i ${names}.`,
      toDo: 'Bed lederen og AMR læse hvert trin og gemme det, også når intet er ændret.',
    },
    'no-collector': {
      what: (names: string) => `Ingen gemmer beviser for andre i ${names}.`,
      toDo: 'Svar på det i planen, eller skriv "collector" i filen. Så længe spørger jeg lederen.',
    },
    'in-several-units': {
      what: (names: string) => `De her står i mere end én enhed: ${names}.`,
      toDo: 'Jeg bruger den første. Ret filen eller gruppen i Entra.',
    },
    'nobody-on-call': {
      what: () => 'Ingen har vagt.',
      toDo: 'Skriv "onCall" i organisationsfilen, så der er en at ringe til.',
    },
    'nobody-in-hr': {
      what: () => 'Ingen står som HR.',
      toDo: 'Skriv "hr" i organisationsfilen.',
    },
    'flow-in-trouble': {
      what: (names: string) => `Flowet til ${names} tager ikke imod.`,
      toDo: 'Se på det i Power Automate eller Logic Apps.',
    },
    'flow-silent': {
      what: (names: string) => `Flowet til ${names} har ikke svaret i over 40 dage.`,
      toDo: 'Se efter, om det er slukket.',
    },
    'law-unreviewed': {
      what: (names: string) => `Det er over et år siden, nogen så efter, om reglerne passer: ${names}.`,
      toDo: 'Bed en jurist læse docs/law.md. Ret så reglerne og deres dato.',
    },
    'guidance-unreviewed': {
      what: (names: string) => `Det er længe siden, nogen så efter, om det her passer: ${names}.`,
      toDo: 'Bed dem i parentes læse det og prøve numre og links. Ret så datoen.',
    },
    'key-beside-data': {
      what: () => 'Nøglen ligger samme sted som det, den låser.',
      toDo: 'Læg den i en fil for sig. Se "Keys" i docs/operations.md.',
    },
    'no-public-url': {
      what: () => 'Jeg kender ikke min egen adresse, så filer kan ikke hentes.',
      toDo: 'Sæt PUBLIC_URL.',
    },
  },
};
