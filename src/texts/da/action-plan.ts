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
