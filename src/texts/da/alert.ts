import { numberToTap } from '../../guidance/contacts.ts';

/** Asking that who is on call calls now. 112 stands first on every card; nothing here promises that somebody answers. */
export const alert = {
  /** What the push notification of who is on call shows. */
  summary: 'Vagten bliver bedt om at ringe nu',
  ask: {
    open: 'Jeg vil give vagten besked',
    title: 'Skal vagten have besked?',
    says: 'Det her får vagten at vide:',
    to: (name: string) => `Beskeden går til ${name}.`,
    then: (names: string) => `Er den ikke set efter 10 minutter, spørger jeg den næste: ${names}.`,
    keptOut: 'Er der nogen, der ikke skal have beskeden?',
    nothingYet: 'Der er ikke sendt noget endnu.',
    nobodyLeft:
      'Så er der ingen tilbage, jeg kan give besked. Fjern et kryds, eller ring til en, du stoler på.',
    send: 'Ja, jeg vil give vagten besked',
  },
  status: {
    asked: (name: string) => `Jeg giver ${name} besked nu`,
    askedMore: 'Jeg skriver her, når den er set. Går der 10 minutter, får den næste også besked.',
    askedLast: 'Jeg skriver her, når den er set, eller hvis der er gået 10 minutter uden svar.',
    next: (name: string) => `Nu får ${name} også besked`,
    nextBody: (names: string) => `${names} har ikke set beskeden endnu. Jeg skriver her, når den er set.`,
    seen: (name: string, time: string) => `${name} svarede ${time}: Jeg ringer nu`,
    seenBody:
      'Hold Teams åbent, så du kan tage opkaldet. Vær ikke alene imens. Kommer der ikke noget opkald, så ring til en anden, du stoler på.',
    unanswered: 'Jeg har ikke kunnet få fat i vagten',
    unansweredBody:
      'Gå hen til andre mennesker, eller ring til en, du stoler på. Ser vagten det senere, skriver jeg til dig.',
    refresh: 'Jeg vil se det nyeste',
    tell: 'Jeg vil fortælle om det',
  },
  onCall: {
    title: (name: string) => `${name} har bedt om, at vagten ringer nu`,
    body: (name: string) =>
      `Ring til ${name} i Teams nu. Jeg har ikke et telefonnummer, og jeg ved ikke, hvad der er sket.`,
    danger: `Tror du, at der er fare lige nu, så ring ${numberToTap('emergency')}.`,
    answer: 'Jeg ringer nu',
    answered: (name: string) => `${name} får at vide, at du ringer`,
    answeredBody: (time: string) =>
      `Du så det ${time}. Får du ikke svar, så prøv igen, og ring til andre, der kan være i nærheden.`,
    other: (name: string, time: string) => `${name} har set det ${time} og ringer`,
    otherBody: 'Du behøver ikke gøre mere.',
  },
  receipt:
    'Lederen ser det måske først i arbejdstiden. Har du brug for nogen nu, kan jeg give vagten besked.',
  talk: {
    open: 'Jeg vil tale med nogen nu',
    title: 'Her kan du tale med nogen nu',
    onCall: 'Jeg kan også bede vagten på arbejdspladsen om at ringe til dig. Du ser først, hvem det er.',
  },
};
