/** Words that several cards use: what the choices are called, who people are, and the buttons that recur. */
export const shared = {
  kinds: {
    threat: 'Trusler',
    degrading: 'Nedgørende eller krænkende ord',
    exposure: 'Udhængning eller deling af private oplysninger',
    extortion: 'Afpresning',
    stalking: 'Kontakt eller forfølgelse, der bliver ved',
    sexual: 'Seksuelle beskeder eller billeder',
    'fake-profile': 'Falsk profil eller falske billeder',
    other: 'Noget andet',
  },
  channels: {
    mail: 'Mail',
    phone: 'Telefon',
    sms: 'Sms eller chatbesked',
    website: 'Hjemmeside',
    'social-media': 'Sociale medier',
    letter: 'Brev',
  },
  sender: {
    outside: 'En person uden for arbejdspladsen',
    inside: 'En kollega eller leder',
    unknown: 'Ukendt',
  },
  /** Stands after a name: `Mona Holm (leder)`. */
  roles: {
    leader: 'leder',
    'upper-leader': 'lederens leder',
    amr: 'arbejdsmiljørepræsentant',
    deputy: 'stedfortræder',
  },
  rules: {
    police_comp: {
      name: 'Anmeldelse til politiet',
      explanation:
        'Betyder som hovedregel noget for erstatning fra staten. Der findes undtagelser, og man kan også anmelde senere.',
    },
    internal_accident_deadline: {
      name: 'Arbejdspladsens egen frist for en arbejdsulykke',
      explanation: 'Arbejdspladsen vil selv have meldt en arbejdsulykke inden da. Det er lederens opgave.',
    },
    easy_absence: {
      name: 'Anmeldelse af arbejdsulykke i EASY',
      explanation: 'Ved fravær regnes fristen fra den første fraværsdag. Det er lederens opgave.',
    },
  },
  back: 'Tilbage',
  continue: 'Fortsæt',
  notNow: 'Ikke nu',
  skip: 'Jeg springer over',
  showCase: 'Jeg vil se sagen',
  helpNow: 'Jeg har brug for hjælp nu',
  yes: 'Ja',
  no: 'Nej',
  nameAndRole: (name: string, role: string) => `${name} (${role})`,
};
