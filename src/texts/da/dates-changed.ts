/** A date has changed, and why. */
export const datesChanged = {
  title: 'En dato er ændret',
  now: (rule: string, last: string, because: string) => `${rule}: Datoen er nu ${last}, fordi ${because}.`,
  gone: (rule: string, because: string) => `${rule}: Jeg minder ikke længere om datoen, fordi ${because}.`,
  because: {
    occurrence: 'tidspunktet for det, der skete, er rettet',
    episode: 'det er sket igen',
    absence: 'der er noteret en første fraværsdag',
    'absence-corrected': 'den første fraværsdag er rettet',
    news: 'der er kommet en ny oplysning i sagen',
  },
  neutral: 'Åbn sagen for at se den. Kortet viser hverken navn eller indhold.',
  open: 'Jeg vil se sagen',
};
