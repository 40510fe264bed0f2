/** Words that several cards use: what the choices are called, who people are, and the buttons that recur. */
export const shared = {
  kinds: {
    threat: 'Trusler',
    degrading: 'Nedgørende eller krænkende ord',
    exposure: 'Udhængning på nettet eller deling af private oplysninger',
    extortion: 'Afpresning',
    stalking: 'Uønsket kontakt eller forfølgelse igen og igen',
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
    hr: 'HR',
    'on-call': 'vagt',
    collector: 'hjælper med beviser',
  },
  rules: {
    police_comp: {
      name: 'Politianmeldelse, hvis man vil søge erstatning',
    },
    internal_accident_deadline: {
      name: 'Arbejdspladsens egen frist for at anmelde en arbejdsulykke',
    },
    easy_absence: {
      name: 'Anmeldelse af arbejdsulykke i EASY',
    },
    easy_no_absence: { name: 'Anmeldelse af arbejdsulykke i EASY, uden fravær' },
    easy_death: { name: 'Anmeldelse af et dødsfald' },
    first_human_contact: { name: 'Den første samtale' },
    prosecution_request: { name: 'At bede politiet gå videre' },
    comp_application: { name: 'Ansøgning om erstatning fra staten' },
    self_notice: { name: 'Din egen anmeldelse af en arbejdsskade' },
  },
  ofTime: (name: string, time: number) => `${name} (${time}. gang)`,
  back: 'Jeg vil tilbage',
  continue: 'Jeg vil fortsætte',
  notNow: 'Ikke nu',
  skip: 'Jeg springer det over',
  showCase: 'Jeg vil se sagen',
  helpNow: 'Jeg har brug for hjælp nu',
  yes: 'Ja',
  no: 'Nej',
  and: 'og',
  nameAndRole: (name: string, role: string) => `${name} (${role})`,
};
