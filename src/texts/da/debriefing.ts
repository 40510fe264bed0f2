/** The team's meeting after a case. Subject and description stand in many calendars: neutral, voluntary, nothing of the case. */
export const debriefing = {
  subject: 'Opfølgning i teamet',
  description:
    'Vi mødes og taler om, hvordan vi passer på hinanden på arbejdet. Det er frivilligt at være med. Du må gerne sige nej uden at give en grund.',
  fileName: 'opfoelgning-i-teamet.ics',
  period: (day: string, from: string, until: string) => `${day} kl. ${from} til ${until}`,
  approval: {
    title: {
      open: 'Skal teamet mødes?',
      approved: 'Mødet er aftalt',
      declined: 'Der er ikke aftalt et møde',
      'out-of-date': 'Kortet gælder ikke længere',
    },
    body: 'Et kort møde kan være en hjælp for teamet. Spørg først medarbejderen, om det er en god idé nu. Vælg så en tid, hvor de fleste kan komme.',
    approved: (period: string) => `I mødes ${period}.`,
    declined: 'Der er ikke sendt noget. Du kan altid få nye tider i sagen.',
    outOfDate: 'Åbn sagen for at se, hvad der gælder nu.',
    invitation: 'Det står der i invitationen:',
    team: 'Den går til:',
    mayMention: 'Medarbejderen har sagt ja til at blive nævnt. Spørg alligevel igen lige før mødet.',
    doNotMention:
      'Medarbejderen har ikke sagt ja til at blive nævnt. Tal ikke om, hvem det er sket for, eller hvad der er sket.',
    byWorkflow: 'Invitationen bliver sendt til teamet, når du har valgt en tid.',
    byFile: 'Du får en kalenderfil, som du selv sender til teamet.',
    sentByWorkflow: 'Invitationen bliver sendt til teamet nu.',
    sentByFile: 'Du får en kalenderfil, som du selv sender til teamet.',
    times: 'Vælg en tid',
    timeMissing: 'Vælg en af tiderne.',
    noTimes: 'Tiderne er passeret. Vælg "Ikke nu", og få nye tider i sagen.',
    approve: 'Jeg vælger tiden',
    decline: 'Ikke nu',
    open: 'Jeg vil se sagen',
    summary: 'Et forslag venter på dit svar',
  },
  file: {
    title: 'Invitationen til mødet',
    body: 'Åbn filen i din kalender, tilføj teamet, og send den.',
    noLink: 'Jeg kan ikke lave et link til filen her. Opret mødet i din kalender med tiden ovenfor.',
    name: (file: string) => `Filen hedder ${file}.`,
    download: 'Jeg vil hente filen',
    summary: 'Invitationen til mødet',
  },
};
