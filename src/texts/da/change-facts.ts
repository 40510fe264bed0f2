/** The person adds or corrects what the case is about. */
export const changeFacts = {
  open: 'Jeg vil rette eller tilføje',
  titles: {
    menu: 'Ret eller tilføj',
    episode: 'Det er sket igen',
    time: 'Hvornår skete det?',
    kinds: 'Hvad handler det om?',
    words: 'Dine egne ord',
    absence: 'Fravær',
    treatment: 'Behandling',
    weight: 'Hvor meget fylder det?',
  },
  bodies: {
    menu: 'Flytter din ændring en dato, regner jeg den ud igen. Lederen får den nye dato at vide.',
    episode:
      'Det er ikke din skyld. Lederen kan se, hvornår det skete, og hvad det handler om, men ikke hvor meget det fylder.',
    time: 'Vælg, hvornår det skete, ikke hvornår du opdagede det. Jeg regner datoerne ud fra det.',
    kinds: 'Ret det, der er forkert. De, der kan se det, får at vide, at noget er rettet.',
    words:
      'Det her kommer i stedet for det, du skrev før. Vil du kun tilføje noget, så skriv det bare til mig her.',
    absence: 'Lederen kan se dagen, men ikke grunden.',
    treatment:
      'Lederen ser ikke dit svar. Men siger du ja, får lederen en dato for at anmelde en arbejdsulykke.',
    weight: 'Lederen ser ikke dit svar.',
  },
  /** Where no leader has the case. */
  menuKept:
    'Flytter din ændring en dato, regner jeg den ud igen. De, der kan åbne sagen, kan se den nye dato.',
  pickEpisode: 'Det er sket igen',
  pickTime: 'Jeg vil rette tidspunktet',
  pickKinds: 'Jeg vil rette, hvad det er',
  pickWords: 'Jeg vil skrive mine ord om',
  newWords: 'Dine ord på ny',
  pickAbsence: 'Jeg har haft fravær',
  pickTreatment: 'Jeg har brug for behandling',
  pickWeight: 'Det fylder mere eller mindre nu',
  askAgain: 'Jeg vil gerne spørges igen',
  which: 'Hvilken gang?',
  timeNumber: (number: number, when: string) => `${number}. gang: ${when}`,
  kinds: 'Hvad handler det om? Du kan springe det over.',
  firstDay: 'Hvilken dag var den første?',
  save: 'Jeg vil gemme det',
  problems: {
    'time-missing': 'Vælg en dag først.',
    'time-in-future': 'Tidspunktet ligger ude i fremtiden. Vælg et tidligere tidspunkt.',
    'time-too-old': 'Dagen ligger mere end fem år tilbage. Se efter, om årstallet er rigtigt.',
    'after-absence': 'Dagen ligger efter den første fraværsdag. Ret fraværet først, hvis det er forkert.',
    'too-many':
      'Der er ikke plads til flere gange i sagen. Du kan sige det til lederen eller begynde en ny sag.',
    'words-missing': 'Skriv noget først, eller gå tilbage.',
    'absence-date-missing': 'Vælg den første dag med fravær.',
    'absence-in-future': 'Dagen ligger ude i fremtiden. Vælg i dag eller en tidligere dag.',
    'absence-before-event': 'Dagen ligger før den dag, det skete. Vælg en senere dag.',
    'absence-too-old': 'Dagen ligger mere end fem år tilbage. Se efter, om årstallet er rigtigt.',
  },
};

/** To those who see the facts: something has changed. */
export const factsChanged = {
  title: (name: string) => `${name} har rettet eller tilføjet noget`,
  body: 'Åbn sagen, når det passer dig. Spørg kun til det, der hjælper.',
  summary: 'Noget er rettet i en sag',
};

/** The leader notes facts. */
export const leaderFacts = {
  title: 'Ret eller tilføj',
  titleOfDeath: 'Dødsfald',
  body: 'Flytter din ændring en dato, regner jeg den ud igen. Medarbejderen får den nye dato at vide.',
  firstDay: 'Første fraværsdag',
  absenceHint: 'Skriv kun dagen. Grunden skal ikke stå her.',
  saveAbsence: 'Jeg vil gemme dagen',
  more: 'Jeg vil notere et dødsfald',
  deathBody:
    'Er medarbejderen død, kan du notere det her. Så skriver jeg ikke mere til medarbejderen. Ring gerne til HR, så du ikke står alene med det.',
  knownOn: 'Hvornår fik arbejdspladsen det at vide?',
  knownAt: 'Hvad var klokken? Du kan springe det over.',
  saveDeath: 'Jeg vil notere dødsfaldet',
  dead: 'Dødsfaldet er noteret. Jeg skriver ikke mere til medarbejderen.',
  retractDeath: 'Jeg noterede det ved en fejl',
};
