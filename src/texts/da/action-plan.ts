/** The suggestion of an action plan. It says the same whatever led to it. */
export const actionPlan = {
  title: {
    proposed: 'Lav en handleplan sammen',
    agreed: 'I laver en handleplan',
    saved: 'Handleplanen',
    declined: 'Ingen handleplan lige nu',
  },
  body: (name: string) =>
    `Aftal med ${name}, hvad I gør nu, hvem der gør det, og hvornår I taler sammen igen. Jeg foreslår det, når noget kan være alvorligt eller bliver ved.`,
  answered: {
    agreed: 'Tak. Skriv planen ned sammen, og aftal, hvornår I ser på den igen.',
    declined: 'Du kan altid sige ja senere.',
  },
  waits: 'Jeg har foreslået en handleplan. Den, der har sagen, svarer.',
  edit: (name: string) => `Skriv det ned, du og ${name} har aftalt. ${name} kan se det hele i sin sag.`,
  saved: (name: string) =>
    `Planen er gemt, og ${name} kan se den i sin sag. Du kan rette den, når I aftaler noget nyt.`,
  savedByOthers: (name: string) => `Det er aftalt med ${name}. Den, der har sagen, kan rette det.`,
  change: 'Jeg vil rette planen',
  openPlan: 'Jeg vil se handleplanen',
  measuresTitle: 'Det har vi aftalt, og hvem der sørger for det',
  notInPlan: 'Ikke med i planen',
  me: 'Mig',
  measures: {
    'two-people': 'Vi er to om sagen med afsenderen',
    'another-caseworker': 'En anden overtager sagen med afsenderen',
    screened: 'En anden tager imod opkald og beskeder først',
    'not-alone': 'Ingen arbejder alene imens',
    sparring: 'Fast tid til sparring',
    security: 'Vi ser på sikkerheden på stedet og på vejen',
    'colleagues-told': 'Kollegerne får det at vide, som vi har aftalt',
    prevention: 'Vi forebygger, at det sker igen her på arbejdspladsen',
  },
  linesTitle: 'Mere, vi har aftalt',
  linesHint: (name: string) =>
    `${name} kan læse det, og det kan ledere og HR i sagen også. Skriv ikke om helbred eller om andre.`,
  lineLabels: { first: 'Skriv med egne ord', more: 'Og mere, hvis I har aftalt det' },
  lineOwner: 'Hvem sørger for det?',
  owners: {
    leader: (who: string) => `${who}:`,
    person: (who: string) => `${who} sørger for det her:`,
    reader: 'Du',
    nobody: 'Den, der får sagen',
  },
  ownMissing: {
    erased: 'Det, der var skrevet med egne ord, er slettet.',
    unreadable: 'Det, der er skrevet med egne ord, kan ikke vises lige nu.',
  },
  ownPart: 'Det sørger du for i handleplanen',
  lookAgainLabel: 'Hvornår ser I på planen igen?',
  save: 'Jeg vil gemme planen',
  problems: {
    'measures-missing': 'Vælg eller skriv mindst én ting, som I har aftalt.',
    'date-missing': 'Vælg den dag, hvor I ser på planen igen.',
    'date-past': 'Vælg en dag, der ikke er gået.',
    'owner-missing': 'En af dem, du har valgt, er ikke med i sagen mere. Vælg en anden.',
    'lines-not-kept':
      'Det, du skrev med egne ord, kan ikke gemmes. Gem resten, og aftal det andet mundtligt.',
    'out-of-date':
      'Planen er rettet, siden du åbnede kortet. Den står her, og det, du har valgt, står nedenunder.',
  },
  /** Near the button, where the eye is: what stands at the top of the long card. */
  readAbove: 'Planen er rettet imens. Læs den øverst på kortet, før du gemmer.',
  agreedTitle: 'Det har I aftalt',
  personMeasures: {
    'two-people': 'Du er ikke alene om sagen med afsenderen.',
    'another-caseworker': 'En anden overtager sagen med afsenderen.',
    screened: 'En anden tager imod opkald og beskeder først.',
    'not-alone': 'Du arbejder ikke alene imens.',
    sparring: 'Du har fast tid til sparring.',
    security: 'I ser på sikkerheden på stedet og på vejen.',
    'colleagues-told': 'Dine kolleger får det at vide, som I har aftalt.',
    prevention: 'I forebygger, at det sker igen på arbejdspladsen.',
  },
  lookAgain: (day: string) => `Det gælder, til I ser på planen igen ${day}.`,
  ownPartUntil: (day: string) => `Det gælder til ${day}. Så bliver der set på planen igen.`,
  /** In a list of what somebody has to do. */
  listed: {
    leads: (day: string) => `I ser på handleplanen igen ${day}`,
    'has-part': (day: string) => `Det, du sørger for i handleplanen, gælder til ${day}`,
  },
  wantsTalk: (name: string) => `${name} vil gerne tale med dig om planen.`,
  talkIsWanted: 'Du har sagt, at du gerne vil tale om planen. Lederen får det at vide.',
  notRightHint: 'Passer det ikke? Lederen får kun at vide, at du gerne vil tale om planen.',
  /** Where no leader has the case. */
  talkIsKept: 'Du har sagt, at du gerne vil tale om planen. Den, der får din sag, kan se det.',
  notRightHintKept:
    'Passer det ikke? Ingen leder har din sag lige nu. Den, der får den, kan kun se, at du gerne vil tale om planen.',
  notRight: 'Det passer ikke',
  ask: {
    title: 'Passer handleplanen stadig?',
    body: 'Nu er det tid til, at du og lederen ser på handleplanen igen. Vælger du "Det passer ikke", får lederen at vide, at du gerne vil tale om den, og ikke andet. Du behøver ikke svare.',
    bodyKept:
      'Nu er det tid til at se på handleplanen igen, men ingen leder har din sag lige nu. Vælger du "Det passer ikke", kan den, der får sagen, se, at du gerne vil tale om planen. Du behøver ikke svare.',
    showCase: 'Jeg vil se planen',
  },
  news: {
    title: {
      due: 'Se på handleplanen igen',
      talk: 'Tal sammen om handleplanen',
      part: 'Du har noget at gøre i en handleplan',
      changed: 'Din del af handleplanen er ændret',
      over: 'Du har ikke mere at gøre i en handleplan',
    },
    body: {
      due: (name: string, day: string) =>
        `Det er aftalt med ${name} at se på handleplanen igen ${day}. Ret den, når I har talt sammen, og vælg en ny dag.`,
      standIn: (owner: string) => `Du får besked, fordi ${owner} har sagen og ikke er på arbejde.`,
      talk: (name: string) => `${name} vil gerne tale med dig om handleplanen. Find en tid sammen.`,
      part: 'Lederen har aftalt med medarbejderen, at du sørger for det her:',
      partInPlan: 'Lederen har aftalt noget med medarbejderen, som du sørger for. Det står i handleplanen.',
      changed: 'Lederen har ændret handleplanen sammen med medarbejderen. Nu sørger du for det her:',
      changedInPlan:
        'Lederen har ændret handleplanen sammen med medarbejderen. Det, du sørger for nu, står i den.',
      over: 'Lederen har ændret handleplanen sammen med medarbejderen. Det, du sørgede for, skal du ikke gøre mere.',
    },
    moreInPlan: 'Der står mere i handleplanen, som du sørger for.',
  },
  reason: 'Hvis ikke nu, hvad passer så bedst?',
  reasons: {
    'have-one': 'Vi har allerede en plan',
    'talk-first': 'Vi taler sammen først',
    'other-help': 'Vi gør noget andet',
  },
  reasonMissing: 'Vælg, hvad der passer bedst, før du vælger "Ikke nu".',
  agree: 'Ja, vi laver en plan',
  decline: 'Ikke nu',
  leader: {
    proposed: 'Et forslag om en handleplan venter på dit svar i vores private chat.',
    agreed: 'I laver en handleplan.',
    saved: 'I har en handleplan.',
    declined: 'Der er ikke aftalt en handleplan.',
  },
  person: {
    proposed: 'Jeg har foreslået lederen at lave en handleplan sammen med dig.',
    agreed: 'Lederen har sagt ja til at lave en handleplan sammen med dig.',
    declined:
      'Der bliver ikke lavet en ny handleplan lige nu. Sig det til lederen, hvis du gerne vil have en.',
  },
  amr: {
    proposed: 'Der er foreslået en handleplan.',
    agreed: 'Lederen har sagt ja til en handleplan.',
    declined: 'Lederen har ikke sagt ja til en handleplan endnu.',
  },
};
