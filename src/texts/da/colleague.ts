import { numberToTap } from '../../guidance/contacts.ts';

/** Somebody is worried about a colleague: what helps, and what can be sent. */
export const colleague = {
  care: {
    title: 'Godt, at du tænker på din kollega',
    body: 'Du skal ikke løse det. Det hjælper, at du er der.',
    list: [
      'Vær rolig, og lyt. Alle følelser er i orden.',
      'Lad ikke din kollega være alene, hvis det er svært lige nu.',
      'Spørg: "Hvad har du brug for?"',
      'Tal ikke om, hvad din kollega kunne have gjort.',
      'Lad være med at undersøge det, og del det ikke med andre.',
    ],
    danger: `Er der fare lige nu, så ring ${numberToTap('emergency')}.`,
    duty: 'Mange steder skal man sige det til ledelsen, når man hører om chikane. Du må gerne spørge din kollega først.',
    ask: 'Jeg vil spørge min kollega først',
    tell: 'Jeg vil sige det til lederen',
  },
  choose: {
    title: 'Hvem er du bekymret for?',
    body: 'Ingen får besked endnu. Du ser teksten først.',
    person: 'Vælg din kollega',
    placeholder: 'Vælg en person',
    name: 'Står din kollega ikke på listen, så skriv et navn',
    nameAlone: 'Skriv din kollegas navn',
    problems: {
      missing: 'Vælg en kollega, eller skriv et navn.',
      several: 'Vælg den rigtige på listen, eller skriv hele navnet.',
      unknown: 'Det navn kender jeg ikke. Prøv at skrive det på en anden måde.',
    },
    whomToCall:
      'Arbejder personen et andet sted, kan jeg ikke skrive til personen. Du kan selv ringe eller tale med din leder eller HR.',
  },
  askPreview: {
    summary: 'Vil du spørge din kollega?',
    title: (name: string) => `Vil du spørge ${name}?`,
    body: (name: string) => `Det er kun ${name}, der får beskeden. Dit navn står i den.`,
    heading: (name: string) => `Det her får ${name}`,
    after: (name: string) =>
      `Du får ikke at vide, hvad ${name} svarer. Nogle har slået den slags beskeder fra, og det får du heller ikke at vide.`,
    send: 'Jeg vil sende beskeden',
    other: 'Jeg vil vælge en anden',
  },
  tell: {
    summary: 'Det, lederen får at vide',
    title: (name: string) => `Det, lederen får at vide om ${name}`,
    body: 'Jeg spørger kun om det nødvendige. Du skal ikke skrive noget selv.',
    danger: 'Er der fare lige nu?',
    callFirst: `Er der fare, så ring ${numberToTap('emergency')}, før du fortsætter.`,
    kind: 'Hvad handler det om? Du kan springe det over.',
    kindSkipped: 'Jeg springer det over',
    named: 'Hvem må få at vide, at det er dig?',
    namedTo: {
      nobody: 'Ingen',
      about: 'Kun min kollega',
      both: 'Min kollega og lederen',
    },
    mayBeGuessed: 'Også uden dit navn kan de måske gætte det.',
    leaderIsPart: 'Lederen kan være en del af det',
  },
  tellPreview: {
    title: 'Det her bliver sendt',
    callFirst: `Ring ${numberToTap('emergency')} først.`,
    toOne: (name: string) => `Beskeden går til ${name}.`,
    toFirst: (first: string, others: string) =>
      `Beskeden går til ${first}, eller til en, der træder i stedet: ${others}. Jeg skriver til én ad gangen.`,
    onCall: (names: string) => `Vagten får den også: ${names}.`,
    leaderHeading: 'Det her får lederen',
    personHeading: (name: string) => `Det her får ${name}`,
    personWords: (name: string) =>
      `${name} får at vide, hvad der er sagt, til hvem og hvornår. Så bestemmer ${name}, hvad andre skal vide.`,
    notShown: 'Du kan ikke følge med i det bagefter. Det kan ikke trækkes tilbage.',
    send: 'Jeg vil sende det',
    change: 'Jeg vil rette noget',
  },
  delivered: 'Jeg vil se, om beskeden er givet',
  done: {
    asked: {
      title: 'Tak, fordi du spørger',
      body: (name: string) =>
        `Jeg giver ${name} beskeden, når det ikke forstyrrer. Bliv gerne ved med at være der.`,
    },
    told: {
      title: 'Tak, fordi du siger det',
      body: (name: string) =>
        `Jeg giver det videre. ${name} får at vide, hvad der er sagt. Resten er ikke dit ansvar. Bliv gerne ved med at være der.`,
    },
    'given-ask': {
      title: 'Beskeden er givet',
      body: (name: string, moment: string) =>
        `Jeg gav beskeden videre ${moment}. Har ${name} slået den slags beskeder fra, er den ikke vist.`,
    },
    'given-tell': {
      title: 'Din kollega har fået det at vide',
      body: (name: string, moment: string) =>
        `${name} fik besked ${moment} om, hvad der er sagt. Nu bestemmer ${name}, hvad andre skal vide.`,
    },
    waiting: {
      title: 'Beskeden er ikke givet endnu',
      body: (name: string) =>
        `Jeg giver ${name} den, så snart jeg kan. Er du i tvivl, så tal selv med ${name}.`,
    },
    'not-given': {
      title: 'Jeg kunne ikke give beskeden',
      body: (name: string) => `Tal selv med ${name}, eller ring.`,
    },
    forgotten: {
      title: 'Det kan jeg ikke se mere',
      body: (name: string) => `Det er for længe siden. Tal selv med ${name}, hvis du stadig er bekymret.`,
    },
    review: {
      title: 'Tak. Beskeden er ikke sendt endnu',
      body: (name: string) =>
        `Du har sendt flere beskeder på kort tid. Derfor sender jeg ikke noget om ${name}, før et menneske har set på det. Haster det, så tal selv med en leder. Er der fare, så ring ${numberToTap('emergency')}.`,
    },
    nobody: {
      title: 'Jeg kender ikke lederen',
      body: (name: string) =>
        `Derfor kan jeg ikke sende noget om ${name}. Ring til en leder eller HR. Er der fare, så ring ${numberToTap('emergency')}.`,
    },
    'not-passed-on': {
      title: 'Din besked blev ikke sendt',
      body: (name: string) =>
        `En i HR har set på din besked om ${name} og sender den ikke videre. Er du stadig bekymret, så tal med din leder.`,
    },
    'may-know': {
      summary: 'Din kollega har svaret',
      title: (name: string) => `${name} har svaret`,
      body: (name: string) => `${name} vil gerne have, at du ved det. Tak, fordi du spurgte.`,
    },
  },
};
