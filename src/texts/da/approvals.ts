/** What the leader decides. Each text starts with what the person needs, then the duty, then the date. */
export const approvals = {
  name: {
    'sender-contact': 'Kontakt med afsenderen',
    'police-help': 'Hjælp med politiet',
    'accident-notice': 'Anmeldelse som arbejdsulykke',
    psychologist: 'Hjælp fra en psykolog',
  },
  question: {
    'sender-contact': 'Skal ledelsen kontakte afsenderen?',
    'police-help': 'Skal du hjælpe med politiet?',
    'accident-notice': 'Skal det anmeldes som arbejdsulykke?',
    psychologist: 'Skal der en psykolog til?',
  },
  need: {
    'sender-contact': (name: string) => `${name} skal være tryg ved, at nogen skriver. Tal om det først.`,
    'police-help': (name: string) =>
      `${name} bestemmer selv, om politiet skal med. Tilbyd at hjælpe med at ringe og skrive.`,
    'accident-notice': (name: string) =>
      `Fortæl ${name}, at en anmeldelse er jeres opgave. Den kan betyde noget for senere hjælp.`,
    psychologist: (name: string) =>
      `Spørg ${name}, om det vil hjælpe at tale med en psykolog. I vurderer det sammen.`,
  },
  duty: {
    'sender-contact': 'Kun ledelsen skriver til afsenderen, og først når HR eller jurister er spurgt.',
    'police-help': 'Spørg altid HR eller jurister først. Det er politiet, der vurderer, hvad det er.',
    'accident-notice': 'Er I i tvivl, så anmeld. Et udkast er ikke en anmeldelse.',
    psychologist: 'Tilbuddet skal komme den første dag. Skriv intet om helbred.',
  },
  policeBy: (name: string, moment: string) =>
    `Vil ${name} måske søge erstatning fra staten, skal politiet som hovedregel have det at vide senest ${moment}.`,
  decideBy: (moment: string) => `Svar senest ${moment}.`,
  decideLate: (moment: string) => `Svaret skulle helst være kommet senest ${moment}. Svar i dag.`,
  noticeBy: (moment: string) => `Anmeldelsen skal være sendt senest ${moment}.`,
  absence: (day: string) => `Første fraværsdag er ${day}.`,
  noAbsence: 'Jeg kender ikke til fravær.',
  longSeries: 'Det er sket over mere end fem dage. Så kan det også være en sygdom. Spørg HR.',
  consent: {
    given: (name: string) => `${name} har sagt ja.`,
    missing: (name: string) => `${name} har ikke sagt ja endnu. Uden et ja sker der ikke noget.`,
    asked: (name: string) => `Jeg har spurgt ${name}. Vent på svaret.`,
  },
  legal: {
    missing:
      'Ring eller skriv selv til HR eller juristerne først. Jeg sender dem ikke noget. Notér her, hvem du har spurgt.',
    done: (who: string, day: string) => `Spurgt: ${who}, ${day}.`,
    lawyers: 'Juristerne (personalejura)',
    who: 'Hvem har du spurgt?',
    on: 'Hvornår?',
    save: 'Jeg har spurgt',
  },
  safety: {
    title: 'Er det trygt at skrive?',
    couldWorsen: 'Kan kontakt gøre det værre?',
    somebodyInDanger: 'Er nogen i fare?',
    policeNeedQuiet: 'Vil politiet have jer til at vente?',
  },
  letter: {
    title: 'Forslag til tekst, som du kan kopiere:',
    lines: [
      'Vi skriver til dig på vegne af vores arbejdsplads.',
      'Du har skrevet på en måde, som vi ikke accepterer, til eller om nogen, der arbejder hos os.',
      'Vi beder dig fjerne det, du har delt, og stoppe nu.',
      'Fortsætter det, overvejer vi at anmelde det til politiet.',
      'Er du utilfreds med vores arbejde, så kontakt ledelsen. Så finder vi en tid at tale sammen.',
    ],
    hint: 'Skriv aldrig, hvem det er sket for, og gentag ikke ordene.',
  },
  reason: 'Hvis ikke, hvad passer så bedst?',
  reasons: {
    'not-wanted': 'Medarbejderen ønsker det ikke',
    'not-safe': 'Det er ikke trygt nu',
    'police-first': 'Politiet skal se på det først',
    'advised-against': 'HR eller jurister siger nej',
    'reported-already': 'Det er allerede anmeldt',
    'registered-inside': 'Vi registrerer det internt',
    'other-way': 'Vi gør noget andet',
    later: 'Vi ser på det senere',
  },
  comment: {
    label: (name: string) => `Vil du skrive noget? ${name} kan læse det.`,
    hint: 'Skriv intet om helbred, og ingen CPR-numre.',
  },
  commentOf: { psychologist: (name: string) => `Hvad er aftalt? ${name} kan læse det.` },
  yes: {
    'sender-contact': 'Ja, vi skriver',
    'police-help': 'Ja, jeg hjælper',
    'accident-notice': 'Ja, vi anmelder',
    psychologist: 'Ja, det er aftalt',
  },
  together: 'Vi aftaler det sammen',
  no: 'Nej, ikke nu',
  ask: 'Jeg vil spørge om samtykke',
  again: 'Jeg vil tage stilling igen',
  open: 'Jeg vil tage stilling',
  draft: 'Jeg vil se udkastet til EASY',
  backToCase: 'Jeg vil se sagen',
  receipt: {
    'police-help': 'Politiets journalnummer',
    'accident-notice': 'Kvitteringsnummer fra EASY',
  },
  doneOn: 'Hvilken dag?',
  finish: {
    'sender-contact': 'Vi har skrevet til afsenderen',
    'police-help': 'Politiet har fået det',
    'accident-notice': 'Den er sendt i EASY',
  },
  next: {
    'sender-contact': (name: string) => `Tal med ${name}, lige før I skriver. Notér bagefter dagen her.`,
    'police-help': () => 'Hjælp i dag, hvis du kan. Bed om et journalnummer, og notér det her.',
    'accident-notice': () => 'Send anmeldelsen i EASY på virk.dk. Notér nummeret her bagefter.',
    psychologist: () => 'Hold øje med, om hjælpen virker, og spørg igen.',
  },
  state: {
    agreed: (name: string, moment: string) => `${name} sagde ja ${moment}.`,
    together: (name: string, moment: string) => `${name} svarede ${moment}, at I aftaler det sammen.`,
    declined: (name: string, moment: string) => `${name} svarede nej ${moment}.`,
    done: (name: string, day: string) => `${name} noterede, at det skete ${day}.`,
    ended: (name: string) =>
      `${name} har trukket sit ja tilbage. Derfor er det slut. Det kræver ingen grund.`,
  },
  receiptIs: (number: string) => `Nummer: ${number}.`,
  wrote: (name: string) => `${name} skrev:`,
  notYours: 'Du kan læse det her, men du skal ikke svare.',
  caseEnded: 'Sagen er slut, så du skal ikke svare her.',
  problem: {
    'reason-missing': 'Vælg en grund, før du svarer nej.',
    'consent-missing': 'Der kan ikke tages stilling, før der er sagt ja til det.',
    'legal-missing': 'Skriv først, hvem i HR eller af juristerne du har spurgt.',
    'safety-missing': 'Svar på de tre spørgsmål om tryghed først.',
    'not-safe': 'Vent med at skrive. Tal med HR om, hvad der er trygt, og svar nej så længe.',
    'date-wrong': 'Vælg en dag, der ikke ligger i fremtiden.',
    'receipt-missing': 'Skriv nummeret. Uden det er det ikke færdigt.',
    'receipt-wrong': 'Skriv kun selve nummeret, og aldrig et CPR-nummer.',
    'asked-not-possible': 'Vælg, hvem du har spurgt, og hvornår.',
    'answered-otherwise': 'Der er allerede svaret. Her ser du svaret.',
    'out-of-date': 'Kortet var gammelt. Her ser du, hvad der gælder nu.',
  },
  person: {
    title: {
      'sender-contact': 'Nyt om kontakt med afsenderen',
      'police-help': 'Nyt om hjælp med politiet',
      'accident-notice': 'Nyt om anmeldelsen',
      psychologist: 'Nyt om hjælp fra en psykolog',
    },
    agreed: {
      'sender-contact': (name: string) =>
        `${name} vil skrive til afsenderen, uden at nævne dig. Du kan stadig sige nej.`,
      'police-help': (name: string) => `${name} vil hjælpe dig med politiet. Du kan stadig sige nej.`,
      'accident-notice': (name: string) => `${name} vil anmelde det som en arbejdsulykke.`,
      psychologist: (name: string) => `${name} har noteret, at der er aftalt hjælp.`,
    },
    together: (name: string) => `${name} vil gerne aftale med dig, om en psykolog kan hjælpe.`,
    declined: {
      'sender-contact': (name: string) => `${name} har svaret, at ledelsen ikke skriver nu.`,
      'police-help': (name: string) =>
        `${name} har svaret nej til hjælp nu. Du kan altid selv kontakte politiet.`,
      'accident-notice': (name: string) =>
        `${name} har svaret, at det ikke anmeldes nu. Spørg, hvis du ser det anderledes.`,
      psychologist: (name: string) => `${name} har noteret et nej for nu. Sig til, hvis det ændrer sig.`,
    },
    done: {
      'sender-contact': (name: string, day: string) => `${name} har noteret, at ledelsen skrev ${day}.`,
      'police-help': (name: string, day: string) => `${name} har noteret, at politiet fik det ${day}.`,
      'accident-notice': (name: string, day: string) => `${name} har noteret, at den blev sendt ${day}.`,
      psychologist: (name: string) => `${name} har noteret, at der er aftalt hjælp.`,
    },
    proposed: 'Lederen skal tage stilling igen.',
    ended: 'Det er slut, fordi du har sagt nej. Du behøver ikke give en grund.',
    note: 'Jeg vil læse grunden',
    change: 'Jeg vil se mine samtykker',
  },
  askPerson: {
    title: {
      'sender-contact': 'Må ledelsen skrive til afsenderen?',
      'police-help': 'Vil du have hjælp med politiet?',
    },
    body: {
      'sender-contact': (name: string) =>
        `${name} spørger, om ledelsen må bede afsenderen stoppe. Du bliver ikke nævnt, og du kan sige nej uden grund.`,
      'police-help': (name: string) =>
        `${name} spørger, om du vil have hjælp til at gå til politiet. Du bestemmer, og du kan sige nej uden grund.`,
    },
    answer: 'Jeg vil svare',
  },
  summary: 'Et forslag venter på dit svar',
};
