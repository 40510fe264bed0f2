import { numberToTap } from '../../guidance/contacts.ts';

/** The case as the leader sees it: first the person, then the duty, then the dates. */
export const leaderCase = {
  title: {
    open: (name: string) => `${name} har brug for dig`,
    closed: 'Sagen er lukket',
    withdrawn: 'Sagen er trukket tilbage',
  },
  withdrawn: () =>
    'Medarbejderen har trukket sagen tilbage. Du har stadig pligt til at forebygge, at det sker igen.',
  closed: (name: string) => `Sker der mere, kan ${name} melde det som en ny sag.`,
  first: 'Gør dette først',
  talk: (name: string) => `Tal med ${name}, helst i dag. Spørg, hvad der vil hjælpe nu.`,
  talkBy: (name: string, moment: string) =>
    `Tal med ${name} senest ${moment}. Spørg, hvad der vil hjælpe nu.`,
  notAlone: (name: string) => `Sørg for, at ${name} ikke er alene med det.`,
  urgent: {
    today: (name: string) => `Det kan ikke vente. Sørg for, at ${name} ikke er alene i dag.`,
    home: (name: string) =>
      `Aftal, hvordan ${name} kommer trygt hjem. Tal også om, hvad der skal til på jobbet og derhjemme.`,
    address: 'Spørg, om adresse, telefonnummer og billeder skal skjules i jeres systemer og på nettet.',
    police: (name: string) =>
      `Spørg i dag, om ${name} vil have hjælp til at gå til politiet. Ring ${numberToTap('emergency')}, hvis der er fare lige nu.`,
  },
  askFirst: (name: string) =>
    `Spørg, før du gør noget. Kontakt ikke afsenderen, før ${name} har sagt ja, og I har set på sikkerheden.`,
  acknowledge: 'Kvittér',
  acknowledged: (name: string, moment: string) => `${name} kvitterede ${moment}.`,
  notAcknowledged: 'Ingen har kvitteret endnu.',
  pleaseAcknowledge: (name: string) =>
    `Ingen har kvitteret endnu. Kvittér, så ${name} kan se, at du har set sagen.`,
  lacks: (name: string) => `${name} mangler noget. Spørg, hvad der skal til.`,
  lacksNothing: (name: string) => `${name} har svaret, at der ikke mangler noget.`,
  words: (name: string) => `Det, ${name} har skrevet`,
  wordsErased: (name: string) => `Det, ${name} har skrevet, er slettet.`,
  wordsUnreadable: (name: string) =>
    `Det, ${name} har skrevet, kan ikke læses lige nu. Det er en fejl hos mig.`,
  duty: 'Din pligt',
  dutyToAct: (name: string) =>
    `Følg op, og forebyg, at det sker igen. Registrér hændelsen i jeres eget system. Spørg ${name}, før du taler med arbejdsmiljørepræsentanten (AMR).`,
  dutyInside: (name: string) =>
    `Afsenderen er en kollega eller leder. Tal med HR, før du undersøger noget, og sig det til ${name} først.`,
  next: {
    title: 'Næste dato',
    ahead: (name: string, date: string) => `${name}: senest ${date}.`,
    passed: (name: string, date: string) => `${name}: datoen var ${date}. Gør det, så snart I kan.`,
    none: 'Der er ingen dato at holde øje med lige nu.',
  },
  dutiesAndDates: 'Pligter og datoer',
  timeUnknown: 'Klokkeslættet er ikke kendt, så datoerne er regnet fra dagens start.',
  occurrenceUnknown:
    'Tidspunktet er ikke kendt, så datoerne er regnet fra den dag, det blev meldt. De rigtige datoer kan være tidligere.',
  easyNotStarted:
    'Giver det fravær eller behandling, kan det være en arbejdsulykke, der skal anmeldes i EASY på virk.dk. Ved fravær regnes fristen fra den første fraværsdag.',
  longSeries: (name: string) =>
    `Det har stået på i mere end fem dage. Der er to veje: en ulykke anmelder arbejdspladsen i EASY, og en erhvervssygdom anmelder en læge. Det er ikke jer, der skal afgøre det. Spørg HR, og foreslå ${name} at tale med en læge.`,
  threshold: (days: number) =>
    days === 1
      ? 'En ulykke skal anmeldes, når fraværet varer mindst 1 dag ud over dagen, det skete. Datoen regnes fra den første fraværsdag, så vent ikke.'
      : `Efter de nye regler skal en ulykke anmeldes, når fraværet varer mindst ${days} dage ud over dagen, det skete. Kan der blive tale om erstatning, skal den også anmeldes uden fravær. Spørg HR, hvis I er i tvivl. Datoen regnes fra den første fraværsdag, så vent ikke.`,
  debriefing: {
    title: 'Opfølgning i teamet',
    none: 'Der er ikke aftalt et møde. Foreslå det, når der er faldet ro på.',
    proposed: 'Et forslag venter på dit svar i vores private chat.',
    approved: (period: string) => `Mødet er ${period}.`,
    declined: 'Der er ikke aftalt et møde. Du kan altid få nye tider.',
    plan: 'Jeg vil se mulige tider',
  },
  doubts: (count: number, name: string) =>
    count === 1
      ? `En besked i sagen er måske ikke nået frem. Ring til ${name}, hvis du venter på svar.`
      : `${count} beskeder i sagen er måske ikke nået frem. Ring til ${name}, hvis du venter på svar.`,
};
