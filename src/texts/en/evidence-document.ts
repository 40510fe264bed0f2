/** The papers that lie in the archive beside the files. Whoever reads them may know nothing of the bot. */
export const evidenceDocument = {
  fileName: 'evidence',
  chronologyName: '00-overview.html',
  logName: 'history.csv',
  checkName: 'HOW-TO-CHECK.txt',
  fileKinds: {
    picture: 'picture',
    pdf: 'document',
    mail: 'email',
    audio: 'sound',
    video: 'video',
    file: 'file',
  },
  title: (number: string) => `Overview of case ${number}`,
  made: (name: string, moment: string, utc: string) =>
    `Downloaded by ${name}, ${moment} (UTC ${utc}). The files are as they were received.`,
  about: 'About the case',
  who: 'Whom it happened to',
  sent: 'Sent',
  occurred: 'Happened first',
  again: 'Happened again',
  kinds: 'What it is about',
  channels: 'How it came',
  sender: 'Sender',
  words: 'Own words',
  files: 'Files',
  columns: {
    file: 'File in the archive',
    name: 'Called',
    original: 'Name where it came from',
    received: 'Received',
    by: 'Sent in by',
    size: 'Bytes',
    hash: 'SHA-256',
  },
  missing: 'not there any more',
  log: 'What has happened to the files',
  happened: 'What happened',
  moment: (local: string, utc: string) => `${local} (UTC ${utc})`,
  entries: {
    EvidenceWasReceived: 'file received',
    EvidenceWasNamed: 'file was given a name',
    EvidenceWasShown: 'link to a file handed out',
    EvidenceWasExported: 'link to all files handed out',
    EvidenceWasRemoved: 'file removed',
    CollectionWasRequested: 'somebody else was asked to save files',
    CollectionWasTakenInHand: 'that person started',
    CollectorWasReminded: 'a reminder was sent',
    CollectionWasFinished: 'that person finished',
    CollectionWasCancelled: 'the help was stopped',
  },
  logColumns: { utc: 'time_utc', local: 'time_denmark', what: 'what', by: 'who', hash: 'sha256' },
  proof: 'What a fingerprint shows',
  proofText:
    'A fingerprint (SHA-256) is a number worked out from the file. If it is the same as in the list, the file has not been changed since it was received. It does not show who made the file, when it was made, or whether what it says is true. The time is when the file was received here.',
  check: (sums: string) =>
    `Open a terminal in the folder with the files. The fingerprints are in ${sums}.

Windows (one file at a time):
  certutil -hashfile 01-picture.png SHA256

Mac (all at once):
  shasum -a 256 -c ${sums}

Linux (all at once):
  sha256sum -c ${sums}

Compare what is shown with the list. If they are equal, the file is the same.`,
};
