import { numberToTap } from '../../guidance/contacts.ts';

/** Files that are kept: what they are called where their own name would say too much. */
export const evidence = {
  kinds: {
    picture: 'Billede',
    pdf: 'PDF',
    mail: 'Mail',
    audio: 'Lydfil',
    video: 'Video',
    file: 'Fil',
  },
  decimal: ',',
  size: (amount: string, unit: string) => `${amount} ${unit}`,
  line: (kind: string, size: string, moment: string) => `${kind}, ${size}, modtaget ${moment}`,
  named: (name: string, line: string) => `${name}. ${line}`,
  fromHelper: (line: string, name: string) => `${line}, fra ${name}`,
  fingerprint: (short: string) => `Fingeraftryk (SHA-256): ${short}`,
  open: 'Jeg vil se det, jeg har gemt',
  begin: 'Jeg vil gemme beviser',
  fetchShared: 'Jeg vil hente beviserne',
  add: 'Jeg vil sende flere',
  howTo: 'Jeg vil se hvordan',
  collect: 'En anden skal gemme for mig',
  remove: 'Jeg vil fjerne det igen',
  toList: 'Jeg vil tilbage til listen',
  kept: (count: number) =>
    count === 1
      ? 'Du har gemt en fil. Jeg viser den ikke til andre, før du selv siger ja.'
      : `Du har gemt ${String(count)} filer. Jeg viser dem ikke til andre, før du selv siger ja.`,
  minors: `Tag aldrig billeder af seksuelt indhold med børn og unge under 18, og send det ikke hertil. Ring til politiet på ${numberToTap('police')}.`,
};

/** The answer to files that were sent. */
export const evidenceReceived = {
  titles: {
    one: 'Filen er gemt',
    several: 'Filerne er gemt',
    known: 'Den har jeg allerede',
    none: 'Jeg kunne ikke gemme det',
  },
  onlyYou: 'Jeg viser det ikke til andre.',
  onlyYouAnd: (name: string) => `Jeg viser det kun til ${name}.`,
  places: {
    draft: 'Det ligger i din kladde. Sender du ikke kladden, sletter jeg den 7 dage efter sidste ændring.',
    'new-draft': 'Jeg har lagt det i en kladde. Jeg sletter den om 7 dage, hvis du ikke bruger den.',
    case: (number: string) => `Det ligger i sag ${number}.`,
  },
  refused: {
    'too-large': 'En fil fylder for meget. Den må højst fylde 25 MB.',
    'wrong-type': 'En fil har en type, jeg ikke tager imod. Send et billede, en PDF, en mail eller lyd.',
    infected:
      'En fil er af en slags, jeg ikke kan gemme sikkert. Det er ikke din fejl. Send gerne et billede af det i stedet.',
    unreachable: 'Jeg kunne ikke hente en fil. Prøv gerne at sende den igen.',
    'not-possible': 'En fil lå et sted, jeg ikke må hente fra. Vedhæft den direkte i chatten.',
    'too-many': 'Der er allerede 50 filer, og flere er der ikke plads til. Du kan fjerne nogle.',
    'too-much': 'Filerne må tilsammen højst fylde 200 MB. Du kan fjerne nogle.',
    ended: 'Sagen er ikke åben længere, så jeg har ikke gemt det.',
  },
  text: {
    added: 'Jeg har lagt din tekst til dine egne ord i kladden.',
    'no-room': 'Din tekst er for lang til kladden. Den står her i chatten, men jeg har ikke gemt den.',
    'being-sent': 'Kladden er ved at blive sendt, så jeg har ikke gemt din tekst. Den står her i chatten.',
    'not-kept': 'Jeg har ikke gemt den tekst, du skrev. Du kan lægge den til sagen her.',
    'not-yours': 'Jeg har ikke gemt den tekst, du skrev.',
    'too-long': 'Din tekst er over 4000 tegn, så jeg har ikke gemt den. Den står her i chatten.',
  },
  addText: 'Jeg vil lægge teksten til sagen',
  unharmed: 'Alt andet er, som det var.',
  name: 'Jeg vil give det et navn',
  goOn: 'Jeg vil fortsætte',
  move: 'Det hører til en anden sag',
};

/** Which case files belong to. */
export const evidenceWhich = {
  title: 'Hvor hører det til?',
  body: 'Jeg har gemt det og viser det ikke til andre. Vælg, hvor det skal ligge.',
  choose: 'Vælg et sted',
  chooseError: 'Vælg et sted først.',
  ownCase: (number: string, day: string) => `Min sag ${number}, sendt ${day}`,
  helping: (number: string, name: string) => `Sag ${number}, som jeg hjælper ${name} med`,
  put: 'Jeg vil lægge det der',
  keep: 'Det er noget nyt',
  full: 'Der er ikke plads i den sag. Det ligger stadig i din kladde.',
};

/** Everything that is kept. */
export const evidenceList = {
  title: 'Det, du har gemt',
  none: 'Du har ikke gemt noget endnu.',
  wait: 'Vent gerne med at slette det, du har fået. Du behøver ikke se på det igen.',
  choose: 'Vælg en fil',
  chooseError: 'Vælg en fil først.',
  show: 'Jeg vil se filen',
  name: 'Jeg vil give den et navn',
  remove: 'Jeg vil fjerne filen',
  pack: 'Jeg vil hente det hele samlet',
  collector: {
    asked: (name: string) => `${name} er bedt om at gemme for dig, men er ikke begyndt endnu.`,
    'in-hand': (name: string) => `${name} er i gang med at gemme for dig.`,
    done: (name: string) => `${name} er færdig. Du behøver ikke se det igennem.`,
    cancelled: (name: string) => `${name} gemmer ikke mere for dig.`,
    waiting: (name: string) =>
      `${name} har ikke gjort noget endnu, selv om jeg har mindet om det. Du kan tale med en anden om det.`,
  },
  wished: (name: string) => `Når du sender kladden, beder jeg ${name} om at gemme for dig.`,
  cancel: 'Jeg vil ikke have hjælp',
  backToCase: 'Jeg vil tilbage til sagen',
  backToDraft: 'Jeg vil tilbage til kladden',
};

/** How files are sent. */
export const evidenceAdd = {
  title: 'Send filerne her i chatten',
  body: 'Sæt et billede ind i skrivefeltet, eller vedhæft en fil. Du kan sende flere på én gang.',
  limits: 'Billeder, PDF, mails og lyd. Hver fil må højst fylde 25 MB.',
  wait: 'Vent gerne med at slette det, du har fået.',
};

/** A name for a file. */
export const evidenceName = {
  title: 'Giv filen et navn',
  body: 'Navnet er kun til dig. Det ændrer ikke selve filen.',
  label: 'Navn',
  error: 'Navnet må højst være 80 tegn.',
  save: 'Jeg vil gemme navnet',
};

/** Asked once before a file is removed. */
export const evidenceRemove = {
  title: 'Vil du fjerne filen?',
  body: 'Jeg kan ikke hente den frem igen. I forløbet står der, at en fil blev fjernet, hvornår og af hvem. I Teams ligger den stadig i den chat, hvor den blev sendt. Der kan den, der sendte den, slette beskeden.',
  draftBody:
    'Jeg kan ikke hente den frem igen. Jeg har ikke vist den til andre. I Teams ligger den stadig her i chatten, til du selv sletter beskeden.',
  yes: 'Ja, jeg vil fjerne den',
  no: 'Nej, jeg vil beholde den',
};

/** A link to one file, or to all of them. */
export const evidenceLink = {
  title: 'Her er linket',
  body: 'Linket gemmer filen på din enhed. Det virker i 15 minutter, og kun til det her.',
  careful: 'Enhver, der har linket, kan bruge det så længe. Del det ikke.',
  fetch: 'Jeg vil hente filen',
  gone: 'Filen er her ikke mere. Intet andet er ændret.',
};

/** Before everything is put together. */
export const evidencePack = {
  title: 'Alt, hvad du har gemt, i én fil',
  body: 'Du får filerne, som de er, og en oversigt over, hvad der er sket og hvornår. Jeg giver den ikke til andre.',
  check: 'Der ligger også en liste med fingeraftryk. Med den kan andre se, om en fil er ændret siden.',
  withWords: 'Mine egne ord skal med i oversigten',
  get: 'Jeg vil hente den',
};

/** The person is asked whether somebody else may keep it: who, and what they see. */
export const collectAsk = {
  title: 'En anden kan gemme det for dig',
  who: (name: string) => `Siger du ja, beder jeg ${name} om at gemme det, der er sendt eller lagt op.`,
  sees: (name: string, ways: string) =>
    `${name} ser dit navn, hvordan det foregik (${ways}), og det, du skriver her. Ikke andet.`,
  seesNoWay: (name: string) => `${name} ser dit navn og det, du skriver her. Ikke andet.`,
  where: 'Hvor kan man finde det? Du kan springe det over.',
  whereError: 'Teksten må højst være 500 tegn.',
  afterwards: 'Filerne lægges i din sag, og du behøver ikke se på dem.',
  draft: 'Jeg spørger først, når du har sendt kladden.',
  nobody: 'Der er ingen, jeg kan bede om det. Tal gerne med en, du er tryg ved. Jeg har ikke spurgt nogen.',
  already: (name: string) => `${name} er allerede bedt om det.`,
  yes: 'Ja, jeg vil have hjælp',
  no: 'Nej, jeg gør det selv',
};

/** What whoever keeps it sees. */
export const collectTask = {
  title: 'Kan du gemme noget for en kollega?',
  titles: { reminder: 'Påmindelse: gem noget for en kollega', over: 'Du skal ikke gemme mere' },
  caseNumber: (number: string) => `Sagsnummer ${number}`,
  who: (name: string) =>
    `${name} har fået noget ubehageligt på grund af sit arbejde og vil gerne slippe for at se på det igen.`,
  channels: (ways: string) => `Det kom sådan her: ${ways}.`,
  where: 'Her kan det findes',
  noWhere: 'Spørg stille og roligt, hvor det kan findes, hvis du er i tvivl.',
  how: 'Gem det, som det er: link, tidspunkt og et billede af skærmen. Slet ikke noget, og del det ikke.',
  saved: (count: number) =>
    count === 0
      ? 'Du har ikke sendt noget endnu.'
      : count === 1
        ? 'Du har sendt en fil.'
        : `Du har sendt ${String(count)} filer.`,
  takeNow:
    'Send filerne her i chatten. De lægges i sagen, og jeg viser dem ikke til andre end personen selv.',
  take: 'Jeg vil sende filer til sagen',
  finish: 'Jeg er færdig',
  overBody: 'Tak. Personen har ikke brug for, at du gemmer mere. Det, du har sendt, bliver i sagen.',
  doneBody: 'Tak. Jeg har fortalt, at du er færdig.',
};

/** Word to the person that it is done. */
export const collectDone = {
  title: 'Det er gemt for dig',
  titleNone: 'Der var ikke noget at gemme',
  body: (name: string, count: number) =>
    count === 1
      ? `${name} har gemt en fil. Du behøver ikke se den.`
      : `${name} har gemt ${String(count)} filer. Du behøver ikke se dem.`,
  bodyNone: (name: string) => `${name} fandt ikke noget at gemme. Du kan selv sende filer, hvis du vil.`,
};
