/** Reminders of dates. What stands in `channel` may also pass through the organisation's own flow: no name, no content. */
export const reminder = {
  title: 'En dato nærmer sig',
  passedTitle: 'En dato er passeret',
  repeated: 'Du har måske fået denne besked før.',
  open: 'Jeg vil se sagen',
  /** To somebody who does not have the case. */
  isOf: {
    'owner-away': (name: string) =>
      `${name} har sagen, men er ikke på arbejde lige nu. Åbn sagen, hvis du vil tage den.`,
    last: (name: string) =>
      `${name} har sagen. Det er den sidste påmindelse, og du får den med, så datoen ikke bliver overset. Tal med ${name} om den.`,
  },
  summary: 'En dato nærmer sig',
  channel: {
    ahead: (last: string) => `Der er en opgave i sagen, som lederen skal se på senest ${last}.`,
    actBy: (moment: string) => `Se helst på den senest ${moment}.`,
    passed: (last: string) => `En opgave i sagen havde datoen ${last}. Åbn sagen, og se på den i dag.`,
    neutral: 'Kortet viser hverken navn eller indhold.',
  },
};
