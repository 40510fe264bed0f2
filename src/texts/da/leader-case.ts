/** The case as the leader sees it: first the person, then the duty, then the dates. */
export const leaderCase = {
  title: {
    open: (name: string) => `${name} har brug for dig`,
    closed: 'Sagen er lukket',
    withdrawn: 'Sagen er trukket tilbage',
  },
  withdrawn: 'Personen har trukket sagen tilbage. Du har stadig pligt til at forebygge, at det sker igen.',
  closed: 'Sker der mere, kan personen melde det som en ny sag.',
  first: 'Gør det først',
  talk: (name: string) => `Tal med ${name} i dag. Spørg, hvad der vil hjælpe nu.`,
  notAlone: (name: string) => `Sørg for, at ${name} ikke er alene med det.`,
  safety: 'Aftal i dag, hvad der skal til, for at det føles trygt.',
  askFirst:
    'Spørg, før du gør noget. Kontakt ikke afsenderen, før den ramte har sagt ja, og I har set på sikkerheden.',
  acknowledge: 'Kvittér',
  acknowledged: (name: string, moment: string) => `${name} kvitterede ${moment}.`,
  notAcknowledged: 'Ingen har kvitteret endnu.',
  pleaseAcknowledge: 'Ingen har kvitteret endnu. Kvittér, så personen kan se, at du har set det.',
  lacks: (name: string) => `${name} mangler noget. Spørg, hvad der skal til.`,
  lacksNothing: (name: string) => `${name} har svaret, at der ikke mangler noget.`,
  words: 'Egne ord',
  wordsNotShared: 'Der er også egne ord, som ikke er delt med dig. Du kan hjælpe uden dem.',
  duty: 'Din pligt',
  dutyToAct: 'Følg op, og forebyg, at det sker igen. Registrér det sammen med din AMR.',
  dutyInside: 'Afsenderen er en kollega eller leder. Tal med HR, før du undersøger noget.',
  timeUnknown: 'Klokkeslættet er ikke kendt. Datoerne er regnet fra dagens start.',
  occurrenceUnknown: 'Nogle datoer kan ikke regnes ud, før tidspunktet er kendt.',
  easyNotStarted: 'Ved fravær kan det skulle meldes i EASY. Den dato regnes fra den første dag med fravær.',
  noteAbsence: 'Jeg vil notere fravær',
  absenceDay: 'Første dag med fravær',
  absenceHint: 'Skriv kun dagen. Grunden skal ikke stå her.',
  absenceMissing: 'Vælg en dag.',
  saveAbsence: 'Jeg vil gemme dagen',
  debriefing: {
    title: 'Opfølgning i teamet',
    none: 'Der er ikke aftalt noget møde. Foreslå det, når der er ro på.',
    proposed: 'Et forslag venter på dit svar i chatten.',
    approved: (period: string) => `Mødet er ${period}.`,
    declined: 'Du har sagt nej til det sidste forslag.',
    plan: 'Jeg vil se mulige tider',
  },
  doubts: (count: number) =>
    count === 1
      ? 'En besked i sagen er måske ikke nået frem. Spørg personen direkte.'
      : `${count} beskeder i sagen er måske ikke nået frem. Spørg personen direkte.`,
};
