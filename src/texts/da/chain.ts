/** What is said when somebody comes into a case after the report: to the person, and to the one who comes. */
export const chain = {
  /** Before the yes. */
  preview: {
    title: 'Hvis ingen kvitterer',
    asks: (moment: string, names: string) =>
      `Sender du det nu, og har ingen kvitteret senest ${moment}, spørger jeg en ad gangen: ${names}.`,
    atOnce:
      'Jeg spørger straks den næste, hvis den, jeg har spurgt, ikke er på arbejde, eller hvis min besked ikke når frem.',
    sees: 'De ser det samme som en leder, men aldrig dine egne ord.',
    onCall: (name: string) =>
      `Falder en vigtig dato uden for arbejdstiden, giver jeg ${name} besked. ${name} ser dit navn, hvad det handler om, og datoerne.`,
    nobody: 'Jeg har ikke flere at spørge. Hører du ikke noget, så ring gerne til en, du er tryg ved.',
  },
  /** To the person, one sentence each time. */
  joined: {
    title: 'Nyt i din sag',
    'not-acknowledged': (after: string, name: string) =>
      `${after} har ikke kvitteret endnu. Nu har jeg også spurgt ${name}.`,
    unreachable: (after: string, name: string) =>
      `Min besked er ikke nået frem til ${after}. Derfor har jeg også spurgt ${name}.`,
    away: (after: string, name: string) =>
      `${after} er ikke på arbejde lige nu. Derfor har jeg også spurgt ${name}.`,
    'moved-on': (after: string, name: string) =>
      `${after} har ikke længere din sag. Derfor har jeg nu spurgt ${name}.`,
    excluded: (_after: string, name: string) =>
      `En af dem, du havde valgt, er ikke længere med i sagen. Derfor har jeg nu spurgt ${name}.`,
    'handed-over': (after: string, name: string) =>
      `${after} har bedt ${name} om at tage sig af din sag. Jeg har spurgt ${name}.`,
    'took-over': (after: string, name: string) =>
      `${after} er ikke på arbejde lige nu. Nu er det ${name}, der tager sig af din sag.`,
    chosen: (_after: string, name: string) => `Du har valgt, at ${name} også får besked. Beskeden er sendt.`,
    added: (_after: string, name: string) => `Du har valgt, at ${name} også får besked. Beskeden er sendt.`,
    'owner-away': (after: string, name: string) =>
      `${after} er ikke på arbejde lige nu. Derfor har jeg også mindet ${name} om en dato.`,
    quiet: (_after: string, name: string) =>
      `En dato i din sag falder uden for arbejdstiden. Derfor har jeg givet ${name} besked om den.`,
    nothingToDo: 'Du behøver ikke gøre noget.',
  },
  /** Each state of each one who was told, a line of its own. */
  told: {
    'not-acknowledged': (after: string, moment: string) =>
      `Spurgt ${moment}, fordi ${after} ikke havde kvitteret.`,
    unreachable: (after: string, moment: string) =>
      `Spurgt ${moment}, fordi min besked ikke nåede frem til ${after}.`,
    away: (after: string, moment: string) => `Spurgt ${moment}, fordi ${after} ikke var på arbejde.`,
    'moved-on': (after: string, moment: string) =>
      `Spurgt ${moment}, fordi ${after} ikke længere havde sagen.`,
    excluded: (_after: string, moment: string) =>
      `Spurgt ${moment}, fordi en anden ikke længere er med i sagen.`,
    'handed-over': (after: string, moment: string) => `Spurgt ${moment}, fordi ${after} giver sagen videre.`,
    'took-over': (after: string, moment: string) =>
      `Tog sagen ${moment}, fordi ${after} ikke var på arbejde.`,
    chosen: (_after: string, moment: string) => `Valgt af dig ${moment}.`,
    added: (_after: string, moment: string) => `Valgt af dig ${moment}.`,
    'owner-away': (after: string, moment: string) =>
      `Mindet om en dato ${moment}, fordi ${after} ikke var på arbejde.`,
    quiet: (_after: string, moment: string) => `Fik besked om en dato ${moment}, uden for arbejdstiden.`,
    delivered: (moment: string) => `Fik beskeden ${moment}.`,
    onItsWay: 'Beskeden er på vej, men ikke bekræftet endnu.',
    waiting: 'Beskeden er ikke nået frem endnu. Jeg prøver igen.',
    failed: 'Beskeden kunne ikke leveres.',
    opened: (moment: string) => `Åbnede sagen ${moment}.`,
    acknowledged: (moment: string) => `Kvitterede ${moment}.`,
    acted: (moment: string) => `Gjorde noget ved sagen ${moment}.`,
  },
  next: (moment: string, name: string) => `Har ingen kvitteret senest ${moment}, spørger jeg også ${name}.`,
  ended:
    'Jeg har spurgt alle, jeg må spørge, og ingen har kvitteret endnu. Det er ikke din skyld. Du kan ringe til en af dem eller til HR, hvis du har lyst.',
  /** To the one who comes. Neutral where others could read it. */
  isAsked: 'Du er den næste, jeg spørger. Den, der kvitterer, får ansvaret for sagen.',
  leader: {
    'not-acknowledged': (after: string) => `Jeg har spurgt dig, fordi ${after} ikke havde kvitteret.`,
    unreachable: (after: string) => `Jeg har spurgt dig, fordi min besked ikke nåede frem til ${after}.`,
    away: (after: string) => `Jeg har spurgt dig, fordi ${after} ikke var på arbejde.`,
    'moved-on': (after: string) => `Jeg har spurgt dig, fordi ${after} ikke længere har sagen.`,
    excluded: () => 'Jeg har spurgt dig, fordi sagen mangler en, der tager sig af den.',
    'handed-over': (after: string) => `${after} beder dig om at tage dig af sagen.`,
    'took-over': (after: string) => `Du tog sagen, fordi ${after} ikke var på arbejde.`,
    chosen: (_after: string, person: string) => `${person} har valgt, at du får besked.`,
    added: (_after: string, person: string) => `${person} har valgt, at du får besked.`,
    'owner-away': (after: string) => `Du fik besked om en dato, fordi ${after} ikke var på arbejde.`,
    quiet: () => 'Du fik besked om en dato, der falder uden for arbejdstiden.',
    mayTakeOver: 'Kvitterer du, får du ansvaret for sagen.',
    standsIn: (name: string, person: string) =>
      `${name} har sagen, men er ikke på arbejde lige nu. Tager du den, får du ansvaret for sagen, og ${person} får det at vide.`,
    takeOver: 'Jeg tager sagen nu',
  },
  /** To whoever was away when somebody else took the case. */
  takenOver: {
    title: 'En anden har sagen nu',
    body: (name: string, moment: string) => `Du var ikke på arbejde. ${name} har haft sagen siden ${moment}.`,
    nothingToDo: (name: string) =>
      `Du skal ikke gøre noget. Du kan se sagen som før, og du kan få den igen, hvis ${name} giver den videre til dig.`,
    stillYours: (name: string) =>
      `Du har stadig opgaver i den. Du kan se sagen som før, og du kan få den igen, hvis ${name} giver den videre til dig.`,
  },
  onCallCase: {
    title: {
      open: (name: string) => `Tilbyd ${name} hjælp`,
      settled: 'Datoen er afklaret',
      closed: 'Sagen er lukket',
      withdrawn: 'Sagen er trukket tilbage',
    },
    body: 'Du får besked, fordi en dato falder uden for arbejdstiden, og der ikke er nogen leder i sagen.',
    help: (name: string) =>
      `Ring, hvis du kan nå det. ${name} bestemmer selv, og det er i orden at sige nej.`,
    silent: (name: string) => `Tal kun med andre om sagen, hvis ${name} siger ja.`,
    ended: 'Du skal ikke gøre mere.',
  },
};
