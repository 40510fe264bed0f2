import { numberToTap } from '../../guidance/contacts.ts';

/** Who is in a case: keeping somebody out, telling one more. */
export const casePeople = {
  open: 'Jeg vil se, hvem der er med',
  title: 'Hvem er med i sagen?',
  body: 'Du kan holde en person ude eller give en til besked. Du ser først, hvad det betyder.',
  told: 'De har fået besked',
  excluded: (name: string) => `${name} får ikke mere at vide fra mig og kan ikke åbne sagen.`,
  added: (name: string) => `Jeg har givet ${name} besked.`,
  nobodyLeft: `Nu er der ingen leder eller HR i sagen. Vælg en anden, eller ring til HR. Du kan også ringe til Arbejdstilsynet på ${numberToTap('inspection')}.`,
  exclude: 'Jeg vil holde en person ude',
  add: 'Jeg vil give en til besked',
};

/** Before somebody is kept out of a case that is there. */
export const excludePerson = {
  title: (name: string) => `Vil du holde ${name} ude?`,
  stops: (name: string) =>
    `${name} får ikke flere beskeder fra mig og kan ikke åbne sagen. Jeg siger det ikke til nogen.`,
  opened: (name: string) => `${name} har åbnet sagen. Det, personen har læst, kan jeg ikke tage tilbage.`,
  told: (name: string) => `${name} har fået besked om, at der er en sag. Det kan jeg ikke tage tilbage.`,
  meeting: (name: string) =>
    `${name} kan være inviteret til mødet i teamet. Den invitation kan jeg ikke tage tilbage.`,
  next: (name: string) => `Så spørger jeg ${name} i stedet.`,
  nobody: 'Så er der ingen leder eller HR i sagen. Bagefter kan du vælge en anden.',
  yes: 'Ja, jeg vil holde personen ude',
  no: 'Nej, jeg vil tilbage',
};

/** Before one more is told. */
export const addRecipient = {
  title: (name: string) => `Skal ${name} have besked?`,
  body: (name: string) => `${name} får en kort besked i en privat chat og kan åbne sagen.`,
  reopens: 'Så åbner jeg sagen igen.',
  sees: 'Det kan personen se',
  lines: {
    name: 'Dit navn og din enhed',
    kinds: 'Hvad det handler om, og hvordan det foregik',
    when: 'Hvornår det skete, og om afsenderen er fra arbejdspladsen',
    absence: 'Din første fraværsdag, hvis du har skrevet den',
    dates: 'Datoerne i sagen',
    contact: 'Din mailadresse på arbejdet',
    noWords: 'Ikke dine egne ord',
    nothingElse: 'Ikke hvad der er sket, og ikke datoerne',
  },
  cannotBeUndone: 'Det, personen har nået at læse, kan ikke tages tilbage.',
  yes: 'Ja, jeg vil sende det',
  no: 'Nej, jeg vil tilbage',
};
