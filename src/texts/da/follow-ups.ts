/** How it goes, asked gently on a few days after the report. */
export const followUp = {
  title: 'Hvordan går det?',
  factsTitle: 'Er der sket noget nyt?',
  skip: 'Du kan springe alt over.',
  /** Who sees the answers, by what is asked. */
  sees: {
    wellbeing: 'Jeg viser ikke lederen dit svar om, hvordan du har det.',
    facts: 'Lederen kan se en fraværsdag, men ikke grunden.',
  },
  wellbeing: 'Hvordan har du det i dag?',
  answers: { fine: 'Det går', mixed: 'Det går op og ned', bad: 'Det går dårligt' },
  facts: 'Fravær eller behandling kan give en dato, der er god at kende.',
  firstDay: 'Har du haft fravær på grund af det? Vælg den første dag.',
  send: 'Jeg vil sende mit svar',
  againApart: 'Er det sket igen, kan du fortælle om det for sig.',
  again: 'Jeg har oplevet det igen',
  stop: 'Jeg vil ikke spørges igen',
};

/** It goes badly. */
export const callOffer = {
  title: 'Tak, fordi du siger det',
  body: 'Du skal ikke være alene med det. Her er nogen, du kan ringe til nu.',
  lost: 'Dit svar har jeg ikke gemt, fordi det, du skrev i sagen, er slettet.',
  offer: 'Må jeg bede lederen om at ringe til dig? Lederen får ikke at vide, hvordan du har det.',
  call: 'Ja, bed lederen om at ringe',
};

/** To the leader. */
export const wantsCall = {
  title: (name: string) => `${name} vil gerne tale med dig`,
  body: 'Ring i dag, hvis du kan. Spørg, hvad der vil hjælpe nu.',
};
