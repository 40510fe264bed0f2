/** What every role reads of a case: when it was reported, and short facts. */
export const caseFacts = {
  home: 'Adresse, hjem eller familie',
  homeNamed: 'Nævnt af afsenderen',
  number: (number: string) => `Sag ${number}`,
  reported: (number: string, unit: string, moment: string) => `Sag ${number}, ${unit}. Meldt ${moment}.`,
  told: 'Det, der er meldt',
  kinds: 'Hvad',
  channels: 'Hvordan',
  occurred: 'Hvornår',
  lastTime: 'Sidst',
  occurredUnknown: 'Tidspunktet er ikke kendt',
  sender: 'Afsender',
  firstAbsence: 'Første fraværsdag',
  notSaid: 'Ikke oplyst',
  dates: 'Datoer',
  refresh: 'Jeg vil se det nyeste',
};
