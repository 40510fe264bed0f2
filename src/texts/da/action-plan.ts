/** The suggestion of an action plan. It says the same whatever led to it. */
export const actionPlan = {
  title: {
    proposed: 'Lav en handleplan sammen',
    agreed: 'I laver en handleplan',
    declined: 'Ingen handleplan lige nu',
  },
  body: (name: string) =>
    `Aftal med ${name}, hvad I gør nu, hvem der gør det, og hvornår I taler sammen igen. Jeg foreslår det, når noget kan være alvorligt eller bliver ved.`,
  answered: {
    agreed: 'Tak. Skriv planen ned sammen, og aftal, hvornår I ser på den igen.',
    declined: 'Du kan altid sige ja senere.',
  },
  edit: (name: string) => `Vælg det, du og ${name} har aftalt. ${name} kan se det i sin sag.`,
  saved: (name: string) =>
    `Planen er gemt, og ${name} kan se den i sin sag. Du kan rette den, når I aftaler noget nyt.`,
  measuresLabel: 'Det har vi aftalt',
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
  lookAgainLabel: 'Hvornår ser I på planen igen?',
  save: 'Jeg vil gemme planen',
  problems: {
    'measures-missing': 'Vælg mindst én ting, som I har aftalt.',
    'date-missing': 'Vælg den dag, hvor I ser på planen igen.',
    'date-past': 'Vælg en dag, der ikke er gået.',
  },
  agreedTitle: 'Det har I aftalt',
  personMeasures: {
    'two-people': 'Du er ikke alene om sagen med afsenderen.',
    'another-caseworker': 'En anden overtager sagen med afsenderen.',
    screened: 'En anden tager imod opkald og beskeder først.',
    'not-alone': 'Du arbejder ikke alene imens.',
    sparring: 'Du har fast tid til sparring.',
    security: 'I ser på sikkerheden på stedet og på vejen.',
    'colleagues-told': 'Dine kolleger får det at vide, som I har aftalt.',
    prevention: 'Lederen arbejder for, at det ikke sker igen på arbejdspladsen.',
  },
  lookAgain: (day: string) => `I ser på planen igen ${day}.`,
  notRight: 'Passer det ikke? Sig det til lederen, så kan planen rettes.',
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
