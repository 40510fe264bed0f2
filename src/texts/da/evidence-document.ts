/** The papers that lie in the archive beside the files. Whoever reads them may know nothing of the bot. */
export const evidenceDocument = {
  fileName: 'beviser',
  chronologyName: '00-oversigt.html',
  logName: 'forloeb.csv',
  checkName: 'SAADAN-TJEKKER-DU.txt',
  fileKinds: { picture: 'billede', pdf: 'dokument', mail: 'mail', audio: 'lyd', video: 'video', file: 'fil' },
  title: (number: string) => `Oversigt over sag ${number}`,
  made: (name: string, moment: string, utc: string) =>
    `Hentet af ${name}, ${moment} (UTC ${utc}). Filerne er, som de blev modtaget.`,
  about: 'Om sagen',
  who: 'Hvem det er sket for',
  sent: 'Sendt',
  occurred: 'Skete første gang',
  again: 'Skete igen',
  kinds: 'Hvad det handler om',
  channels: 'Hvordan det foregik',
  sender: 'Afsender',
  words: 'Egne ord',
  files: 'Filer',
  columns: {
    file: 'Fil i arkivet',
    name: 'Kaldes',
    original: 'Navn hos afsenderen af filen',
    received: 'Modtaget',
    by: 'Sendt ind af',
    size: 'Bytes',
    hash: 'SHA-256',
  },
  missing: 'findes ikke længere',
  log: 'Hvad der er sket med filerne',
  happened: 'Det er sket',
  moment: (local: string, utc: string) => `${local} (UTC ${utc})`,
  entries: {
    EvidenceWasReceived: 'fil modtaget',
    EvidenceWasNamed: 'fil fik et navn',
    EvidenceWasShown: 'link til fil udleveret',
    EvidenceWasExported: 'link til alle filer udleveret',
    EvidenceWasRemoved: 'fil fjernet',
    CollectionWasRequested: 'en anden blev bedt om at gemme',
    CollectionWasTakenInHand: 'den anden gik i gang',
    CollectorWasReminded: 'der blev mindet om det',
    CollectionWasFinished: 'den anden blev færdig',
    CollectionWasCancelled: 'hjælpen blev stoppet',
  },
  logColumns: { utc: 'tid_utc', local: 'tid_danmark', what: 'hvad', by: 'hvem', hash: 'sha256' },
  proof: 'Hvad et fingeraftryk viser',
  proofText:
    'Et fingeraftryk (SHA-256) er et tal, der regnes ud fra filen. Er fingeraftrykket det samme som i listen, er filen ikke ændret, siden den blev modtaget. Det viser ikke, hvem der har lavet filen, hvornår den blev lavet, eller om indholdet er sandt. Tiden er den, hvor filen blev modtaget her.',
  check: (sums: string) =>
    `Åbn en terminal i mappen med filerne. Fingeraftrykkene står i ${sums}.

Windows (én fil ad gangen):
  certutil -hashfile 01-billede.png SHA256

Mac (alle på én gang):
  shasum -a 256 -c ${sums}

Linux (alle på én gang):
  sha256sum -c ${sums}

Sammenlign det, der vises, med listen. Er de ens, er filen den samme.`,
};
