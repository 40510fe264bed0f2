import { numberToTap } from '../../guidance/contacts.ts';

/** Psychological first aid: to the colleague who is asked to listen, and to the person who asks. */
export const firstAid = {
  /** The neutral card. Others may read along. */
  news: {
    title: 'En kollega vil gerne tale med dig',
    body: 'Du er valgt som psykisk førstehjælper. Åbn kortet et sted, hvor andre ikke læser med.',
    open: 'Jeg vil se, hvem det er',
  },
  /** To the first-aider. */
  card: {
    title: {
      open: (name: string) => `${name} vil gerne tale med dig`,
      closed: 'Sagen er lukket',
      withdrawn: 'Sagen er trukket tilbage',
    },
    asked: 'Du er valgt som psykisk førstehjælper. Du ser ikke, hvad der er sket.',
    reach: 'Skriv eller ring i Teams, så snart du kan, helst inden for et døgn.',
    mail: (address: string) => `Mail: ${address}`,
    doTitle: 'Det gør du',
    listen: 'Vær til stede, og lyt. Alle følelser er i orden.',
    link: 'Spørg, hvad der vil hjælpe lige nu. Hjælp med at finde den næste, der kan hjælpe.',
    dontTitle: 'Det gør du ikke',
    noTreatment: 'Du behandler ikke og stiller ingen diagnose.',
    noQuestions: 'Spørg ikke ud om det, der er sket, og skriv ikke noget ned.',
    silent: 'Tal kun med andre om det, hvis personen siger ja, eller hvis der er fare for liv.',
    numbersTitle: 'Numre at ringe til',
    emergency: `Er der fare for liv, så ring ${numberToTap('emergency')}, og lad ikke personen være alene.`,
    lifeline: `Livslinien: ${numberToTap('lifeline')}. Lægevagten: ${numberToTap('doctor')} i Region Hovedstaden.`,
    victims: `Offerrådgivningen: ${numberToTap('victims')}. Det er gratis, og man kan være anonym.`,
    free: 'Har du fri, eller magter du det ikke lige nu? Så sig det her. Det er helt i orden.',
    seen: 'Jeg har set det og tager kontakt',
    cannot: 'Jeg kan ikke lige nu',
    answered: {
      seen: (moment: string) => `Du svarede ${moment}, at du tager kontakt.`,
      cannot: (moment: string) => `Du svarede ${moment}, at du ikke kan lige nu.`,
    },
    ended: 'Du skal ikke gøre mere.',
  },
  /** To the person. */
  answer: {
    title: 'Nyt om psykisk førstehjælp',
    seen: (name: string) => `${name} tager kontakt til dig. Du kan også selv skrive eller ringe.`,
    cannot: (name: string) => `${name} kan ikke lige nu. Det handler ikke om dig.`,
    another: 'Du kan vælge en anden, hvis du vil.',
    chooseAnother: 'Jeg vil vælge en anden',
  },
  /** What the person sees of each first-aider who was asked. */
  told: {
    seen: (moment: string) => `Har set det ${moment} og tager kontakt til dig.`,
    cannot: (moment: string) => `Svarede ${moment}, at det ikke kan lade sig gøre lige nu.`,
  },
  /** The person chooses whether to have one. */
  offer: {
    title: 'Psykisk førstehjælp',
    body: 'En kollega, der er uddannet til det, kan lytte. Personen ser ikke, hvad der er sket.',
    choose: 'Jeg vil have en, der lytter',
    decline: 'Nej tak, ikke nu',
    declined:
      'Du har sagt nej tak til psykisk førstehjælp. De, der arbejder med sagen, kan se det. Du kan altid vælge en.',
  },
};
