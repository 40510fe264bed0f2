/** Reminders of dates. What stands in `channel` may also pass through the organisation's own flow: no name, no content. */
export const reminder = {
  title: 'En dato nærmer sig',
  passedTitle: 'En dato er gået',
  repeated: 'Du har måske fået denne besked før.',
  open: 'Jeg vil se sagen',
  summary: 'En dato nærmer sig',
  channel: {
    ahead: (last: string) => `Lederen har en opgave senest ${last}.`,
    actBy: (moment: string) => `Det er bedst at gøre det senest ${moment}.`,
    passed: (last: string) => `Lederen havde en opgave senest ${last}. Se på den i dag.`,
    neutral: 'Kortet viser ikke navn eller indhold.',
  },
};
