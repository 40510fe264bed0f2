/** Meetings of a case: talks of two, and what is done with any meeting once people were invited. */
export const meetings = {
  kind: { 'first-talk': 'Første samtale', 'follow-up': 'Opfølgning', 'group-talk': 'Gruppesnak' },
  /** Begins a sentence to the person: `Samtalen er flyttet til …`. */
  theKind: { 'first-talk': 'Samtalen', 'follow-up': 'Opfølgningen', 'group-talk': 'Mødet i teamet' },
  /** Stands in the calendars of two people, and of whoever looks after them. */
  talk: {
    subject: { 'first-talk': 'Samtale', 'follow-up': 'Opfølgning' },
    description:
      'Vi tager en snak. Det er frivilligt at være med. Du må gerne sige nej uden at give en grund.',
    fileName: { 'first-talk': 'samtale.ics', 'follow-up': 'opfoelgning.ics' },
  },
  notCalm:
    'Vent med gruppesnakken. Sagen haster, og ingen har kvitteret for den endnu. Kvittér, og tal med medarbejderen først.',
  senderInside:
    'Tal med medarbejderen, før du inviterer. Ikke alle behøver at være trygge ved at mødes i teamet. Er I i tvivl, så tag to samtaler i stedet.',
  ownTime: {
    lead: 'Passer ingen af tiderne, så vælg en anden dag og tid. Den gælder i stedet.',
    leadAlone: 'Vælg dag og tid.',
    date: 'Dag',
    time: 'Klokkeslæt',
    problem: {
      past: 'Tiden er passeret. Vælg en tid, der ligger længere fremme.',
      incomplete: 'Vælg både dag og klokkeslæt.',
      'outside-hours': 'Tiden ligger uden for arbejdstiden. Tryk igen, hvis den skal gælde alligevel.',
    },
    otherTimes: 'Jeg vil se andre tider',
  },
  card: {
    title: {
      plan: { 'first-talk': 'Aftal den første samtale', 'follow-up': 'Aftal en opfølgning' },
      move: 'Flyt mødet',
      planned: 'Mødet er aftalt',
      'ask-cancel': 'Skal mødet aflyses?',
      cancelled: 'Mødet er aflyst',
      over: 'Mødet har været',
      none: 'Der er ikke aftalt et møde',
    },
    plan: {
      'first-talk': 'Ring gerne først. Spørg, hvordan det går, og hvad der vil hjælpe i dag.',
      'follow-up': 'Spørg, hvordan det går nu, og hvad der hjælper. Lyt mere, end du taler.',
    },
    move: 'Vælg en ny tid. Alle, der er inviteret, får den nye tid til det samme møde.',
    askCancel: 'Alle, der er inviteret, får besked. Der står ikke en grund.',
    stands:
      'Sagen er trukket tilbage. Mødet er stadig i din kalender. Skal det holdes, eller skal det aflyses?',
    cancelled: 'De, der er inviteret, får besked. Du kan altid aftale et nyt møde.',
    over: 'Du kan altid aftale et nyt møde.',
    none: 'Åbn sagen for at se, hvad der gælder nu.',
    when: (kind: string, period: string) => `${kind}: ${period}.`,
    people: 'Inviteret:',
    way: {
      calendar: 'Invitationen går gennem kalenderen, med et link til Teams.',
      workflow: 'Invitationen bliver sendt automatisk.',
      'calendar-file': 'Du får en kalenderfil, som du selv sender. Der er ikke et link til Teams i den.',
    },
    answers: (accepted: number, declined: number, waiting: number) =>
      `Svar: ${String(accepted)} ja, ${String(declined)} nej, ${String(waiting)} har ikke svaret. Det er frivilligt, så spørg ikke om en grund.`,
    answersElsewhere: {
      workflow: 'Hvem der har svaret, kan ses i Outlook, i den kalender, som jeres flow sender fra.',
      'calendar-file': 'Hvem der har svaret, kan du se i Outlook, i mødet i din egen kalender.',
    },
    joins: 'Medarbejderen vil gerne være med.',
    joinsNot: 'Tiden passer ikke medarbejderen. Spørg, om en anden tid er bedre, eller om det skal vente.',
    send: 'Jeg vil sende invitationen',
    doMove: 'Jeg vil flytte mødet',
    askMove: 'Jeg vil flytte mødet',
    askCancelButton: 'Jeg vil aflyse mødet',
    doCancel: 'Ja, aflys mødet',
    keep: 'Behold mødet, som det er',
    notNow: 'Ikke nu',
    open: 'Jeg vil se sagen',
  },
  file: {
    moved: {
      title: 'Mødet er flyttet',
      body: 'Åbn filen i din kalender, og send den nye tid til dem, du har inviteret.',
    },
    cancelled: {
      title: 'Mødet er aflyst',
      body: 'Åbn filen i din kalender, og send aflysningen til dem, du har inviteret.',
    },
    changed: {
      title: 'Listen til mødet er ændret',
      body: 'Send mødet igen med den nye liste. Spørg ikke om en grund.',
    },
    noTeams: 'Der er ikke et link til Teams i filen. Tilføj det selv, hvis I mødes online.',
  },
  person: {
    title: {
      planned: {
        'first-talk': 'En samtale med din leder',
        'follow-up': 'En opfølgning med din leder',
        'group-talk': 'Teamet mødes',
      },
      moved: 'Mødet er flyttet',
      cancelled: 'Mødet er aflyst',
    },
    talk: (name: string, period: string) => `${name} vil gerne tale med dig ${period}. Det er frivilligt.`,
    moved: (kind: string, period: string) =>
      `${kind} er flyttet til ${period}. Du bestemmer selv, om du vil være med.`,
    cancelled: (kind: string, period: string) => `${kind} ${period} bliver ikke holdt.`,
    joins: 'Du har sagt, at du gerne vil være med.',
    joinsNot: {
      talk: 'Din leder ved, at tiden ikke passer dig.',
      team: 'Du har sagt, at du ikke vil være med. Det er helt i orden.',
    },
    yes: { talk: 'Tiden passer mig', team: 'Jeg vil gerne være med' },
    no: { talk: 'Tiden passer mig ikke', team: 'Jeg vil ikke være med' },
    noMention: 'Jeg vil ikke nævnes',
  },
  /** To whoever was named to lead the team's meeting. */
  toLead: {
    title: 'Du leder teamets møde',
    body: (period: string, number: string) =>
      `I mødes ${period}. Det handler om sag ${number}. Jeg sender en enkel dagsorden, når mødet begynder.`,
    open: 'Jeg vil se sagen',
  },
  agenda: {
    title: 'Mødet med teamet begynder nu',
    body: 'Her er en enkel dagsorden. Tag det i jeres eget tempo.',
    points: [
      'Velkommen. Sig, at det er frivilligt, og at man gerne må gå.',
      'Hvad er der sket? Brug kun de ord, du har aftalt med medarbejderen.',
      'Hvordan har vi det? Alle må tale, og ingen skal.',
      'Hvad hjælper os lige nu?',
      'Hvad gør vi næste gang?',
    ],
    mayMention: 'Medarbejderen har sagt ja til at blive nævnt. Spørg igen, før I går i gang.',
    doNotMention:
      'Medarbejderen har ikke sagt ja til at blive nævnt. Tal om det, uden at nogen kan se, hvem det er.',
    open: 'Jeg vil se sagen',
  },
  learning: {
    title: 'Hvad har I lært?',
    body: 'Vælg det, der passer. Skriv gerne et par korte punkter, men ingen navne. Arbejdsmiljørepræsentanten får dem.',
    topics: 'Det tog I med fra mødet',
    topic: {
      'tell-early': 'Sige det tidligt',
      'who-to-call': 'Vide, hvem man ringer til',
      'not-alone': 'Ikke stå alene med det',
      evidence: 'Gemme det, der er sket',
      settings: 'Passe på sine profiler',
      'phone-and-mail': 'Aftaler om telefon og mail',
      agreements: 'Aftaler om tonen hos os',
      'talk-more': 'Tale mere om det i teamet',
    },
    points: 'Korte punkter, uden navne',
    pointsHint: 'For eksempel: Vi siger det til hinanden samme dag.',
    nothing: 'Vælg mindst ét punkt, eller skriv et.',
    names: 'Her står måske et navn:',
    namesHint: 'Ret teksten, eller tryk igen, hvis det ikke er et navn.',
    send: 'Jeg vil sende punkterne',
    later: 'Ikke nu',
    doneTitle: 'Tak. Punkterne er gemt',
    done: 'Arbejdsmiljørepræsentanten får dem. De kan bruges, når I ser på APV. Der står ingen navne.',
    doneAlone: 'De er gemt til jeres APV. Der er ingen arbejdsmiljørepræsentant på sagen.',
    tooEarly: 'Punkterne kan skrives, når teamet har holdt mødet.',
    toldTitle: 'Teamet har holdt sit møde',
    toldBody: 'Det tog de med. Brug det, når I ser på APV og forebygger. Der står ingen navne.',
    own: 'Korte punkter:',
  },
};
