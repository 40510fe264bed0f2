import type { Language } from '../../organisation/ids.ts';

/** What a file says by itself, beside its document. */
export function wordsIn(language: Language) {
  return words[language];
}

const words = {
  da: {
    tag: 'da-DK',
    page: 'Side',
    field: 'Felt',
    answer: 'Svar',
    fillIn: 'Udfyld selv',
    unknown: 'Står ikke her',
  },
  en: {
    tag: 'en-GB',
    page: 'Page',
    field: 'Field',
    answer: 'Answer',
    fillIn: 'For you to fill in',
    unknown: 'Not given here',
  },
} as const;
