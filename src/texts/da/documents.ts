/** Documents of a case: what they are called, what they are for, and the guide that is written for its reader. */
export const documents = {
  open: 'Jeg vil se dokumenter',
  title: 'Dokumenter til sagen',
  body: 'Her er det, jeg kan gøre klar. Du retter selv, og du sender selv.',
  choose: 'Hvad vil du se?',
  chooseError: 'Vælg et dokument først.',
  read: 'Jeg vil læse det',
  others: 'Jeg vil se andre dokumenter',
  titles: {
    'easy-draft': 'Udkast til EASY',
    'register-draft': 'Udkast til jeres register',
    'disease-guide': 'Ulykke eller erhvervssygdom',
    'doctor-letter': 'Brev til lægen',
    'police-note': 'Notat om hjælp til politianmeldelse',
    'datatilsynet-complaint': 'Udkast til klage til Datatilsynet',
    'power-of-attorney': 'Fuldmagt til en klage',
    'take-down-list': 'Liste over indhold, der skal fjernes',
    'apv-note': 'Notat til APV',
    'yearly-discussion': 'Punkt til årlig drøftelse',
    'journal-note': 'Notat til borgerens sag',
    'article-14': 'Skal afsenderen have besked',
  },
  about: {
    'easy-draft':
      'Spørg først personen, hvad der skal stå. Arbejdspladsen anmelder ulykken i EASY på virk.dk.',
    'register-draft': 'Registrér sammen med personen. Alle hændelser skal med, også de små.',
    'disease-guide': 'Der er to veje, og du skal ikke vælge mellem dem. Det gør myndighederne.',
    'doctor-letter': 'Brevet er dit. Ingen andre i sagen kan se det eller hente det.',
    'police-note':
      'Spørg personen først, og spørg HR eller jurister. Notatet viser, hvad I valgte, og grunden til det.',
    'datatilsynet-complaint':
      'Kun den, oplysningerne handler om, kan klage. Arbejdspladsen kan hjælpe, hvis der er en fuldmagt.',
    'power-of-attorney': 'Fuldmagten er frivillig. Den gælder kun en klage til Datatilsynet.',
    'take-down-list':
      'Listen viser, hvem der er spurgt, hvornår, og hvad de har svaret. Adresserne står der, så pas godt på den.',
    'apv-note':
      'Notatet handler om arbejdet. Jeg sætter ingen person og ingen dag ind. Læs jeres egne ord igennem, før I deler det.',
    'yearly-discussion':
      'Punktet samler, hvad I har lært. Jeg sætter ingen person og ingen enhed ind. Læs jeres egne ord igennem, før I deler det.',
    'journal-note':
      'Borgeren kan få lov til at læse notatet. Jeg har ikke sat noget ind fra sagen, så du skriver selv fakta.',
    'article-14':
      'Tænk på den ramtes tryghed først. Afsenderen skal som hovedregel have besked senest en måned efter, at I fik noget at vide om afsenderen.',
  },
  /** The same documents for the person. */
  aboutOwn: {
    'easy-draft': 'Det er din egen kopi af udkastet. Spørg din leder, om det er sendt til EASY.',
    'police-note':
      'Her står, hvad din arbejdsplads har svaret, og grunden til det. Du kan altid selv melde det til politiet.',
  },
  hr: 'HR',
  inDanish: 'Dokumentet er på dansk.',
  /** Stands on the card in the reader's language, where the document itself says it in another. */
  notYet: {
    'easy-draft': 'Et udkast er ikke en anmeldelse. Det er først anmeldt, når I har et kvitteringsnummer.',
    'register-draft': 'Et udkast er ikke en registrering. Det er først registreret, når I har et nummer.',
    'datatilsynet-complaint':
      'Et udkast er ikke en klage. Klagen er først givet, når Datatilsynet har fået den.',
    'power-of-attorney': 'Fuldmagten gælder først, når den er skrevet under.',
  },
  noCpr: 'Skriv aldrig et CPR-nummer her eller i Word-filen.',
  wordsWarning: 'Personens egne ord er med. Se efter CPR-numre, før du kopierer noget.',
  fold: 'Tryk på en del for at læse den.',
  withWords: 'Tag mine egne ord med i filen',
  fetch: 'Jeg vil have det som Word',
  fileReady: 'Word-filen er klar',
  linkWarning: 'Linket virker i 15 minutter. Den, der har linket, kan hente filen, så send det ikke videre.',
  keepSafe:
    'Gem filen, hvor kun de rette kan se den. Jeg kan ikke slette den, så gør det selv, når den er brugt.',
  download: 'Hent som Word',
  noLink: 'Jeg kan ikke lave et link her. Læs dokumentet på kortet.',
  receipt: {
    labels: {
      'easy-draft': 'Kvitteringsnummer fra EASY',
      'police-note': 'Nummer på politiets kvittering',
      other: 'Nummer fra registret',
    },
    enter: 'Jeg har fået et nummer',
    saved: 'Nummeret er gemt, og opgaven er færdig.',
    problems: {
      missing: 'Skriv nummeret først.',
      cpr: 'Det ligner et CPR-nummer, så jeg har ikke gemt det. Skriv nummeret fra kvitteringen.',
      shape: 'Det ligner ikke et kvitteringsnummer. Brug kun bogstaver, tal, mellemrum, - og /.',
      ended: 'Sagen er ikke åben, så jeg har ikke gemt nummeret.',
    },
  },
  values: {
    fillIn: 'Udfyld selv',
    unknown: 'Står ikke her',
    line: 'Skrives i hånden, eller når du har det',
  },
  guide: {
    title: 'Ulykke eller erhvervssygdom',
    intro: [
      'Der er to veje. Her står, hvordan de er forskellige, og hvem der gør hvad.',
      'Du skal ikke afgøre, hvilken der er rigtig. Begge kan være i gang på samme tid.',
    ],
    dates: {
      title: 'Det, sagen siger',
      short: 'Efter det, sagen ved, er det sket inden for fem dage. Det kan ændre sig, hvis der sker mere.',
      long: 'Efter det, sagen ved, har det stået på i mere end fem dage. Så kan begge veje være relevante.',
      first: 'Første gang',
      last: 'Seneste gang',
    },
    accident: {
      title: 'Arbejdsulykke',
      words: [
        'En ulykke er en skade, der kommer af noget, der sker pludseligt eller inden for fem dage. Skaden kan også være psykisk.',
        'Arbejdsgiveren anmelder den i EASY på virk.dk. Fristen er 14 dage fra første fraværsdag. Kan der være ret til erstatning uden fravær, er den 14 dage fra ulykken.',
        'Det tæller også, når det sker uden for arbejdstid, hvis det hænger sammen med arbejdet.',
      ],
    },
    disease: {
      title: 'Erhvervssygdom',
      words: [
        'En erhvervssygdom kommer af noget, der har stået på i længere tid end fem dage.',
        'En læge eller tandlæge anmelder den. Det skal ske senest 14 dage efter den første mistanke. En henvisning er ikke nødvendig.',
        'Arbejdsgiveren anmelder den ikke i EASY.',
      ],
    },
    yourself: {
      title: 'Egen anmeldelse',
      words: [
        'Den ramte kan også selv anmelde. Som hovedregel skal det ske inden et år. Fagforeningen kan hjælpe.',
      ],
    },
    decides: {
      title: 'Hvem der afgør det',
      words: [
        'Arbejdsmarkedets Erhvervssikring vurderer sagen. Jeg vurderer ikke noget.',
        'Er du i tvivl, så tal med en læge, fagforeningen eller HR.',
      ],
    },
  },
};
