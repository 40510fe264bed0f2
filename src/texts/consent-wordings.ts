/**
 * Which version of its wording each consent has. The mark is made of all texts by which it is asked, in both languages
 * (`test/texts/consent-wordings.test.ts`): whoever changes one of them raises the version and moves the old wording to `past`.
 */
export const consentWordings = {
  told: { version: 1, mark: 'dcb77fd75a584681' },
  words: { version: 1, mark: 'a8036e71e5230502' },
  mentioned: { version: 1, mark: '8c2e8fc922b4482d' },
  'sender-contact': { version: 1, mark: '7c3cb5ad210d0055' },
  'police-help': { version: 1, mark: '7d2c2761f315d8b5' },
  'evidence-hr': { version: 2, mark: 'f9911dc2be946bf1' },
  'evidence-police': { version: 3, mark: '28cfa933c3e83d15' },
  statistics: { version: 1, mark: 'cbbdc8ca78e88519' },
};

/** Wordings that were answered earlier, so that a copy can still say what was agreed to. */
export const past: readonly {
  readonly purpose: keyof typeof consentWordings;
  readonly version: number;
  readonly da: string;
  readonly en: string;
}[] = [
  {
    purpose: 'evidence-hr',
    version: 1,
    da: 'HR må få de beviser, du har gemt i sagen.',
    en: 'HR may get the evidence you have kept in the case.',
  },
  {
    purpose: 'evidence-police',
    version: 1,
    da: 'Politiet må få de beviser, du har gemt i sagen.',
    en: 'The police may get the evidence you have kept in the case.',
  },
  {
    purpose: 'evidence-police',
    version: 2,
    da: 'Den leder, der har din sag, må hente de beviser, du har gemt, og give dem til politiet. Jeg sender dem ikke selv.',
    en: 'The manager who has your case may download the evidence you have saved and give it to the police. I do not send it myself.',
  },
];
