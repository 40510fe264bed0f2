/** What every role reads of a case: when it was reported, and short facts. */
export const caseFacts = {
  number: (number: string) => `Sag ${number}`,
  reported: (number: string, unit: string, moment: string) => `Sag ${number}, ${unit}. Meldt ${moment}.`,
  told: 'Det er meldt',
  kinds: 'Hvad',
  channels: 'Hvor',
  occurred: 'Hvornår',
  occurredUnknown: 'Tidspunktet er ikke kendt',
  sender: 'Afsender',
  firstAbsence: 'Fravær fra',
  notSaid: 'Ikke oplyst',
  dates: 'Datoer',
  refresh: 'Opdatér',
};
