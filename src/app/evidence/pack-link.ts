import { Language } from '../../organisation/ids.ts';

/** What a link to an archive says of it: in which language, and whether the own words are in it. */
export interface PackChoice {
  readonly language: Language;
  readonly withWords: boolean;
}

/** As a link keeps it: `da`, or `da-words`. */
export function packItem({ language, withWords }: PackChoice): string {
  return withWords ? `${language}-words` : language;
}

/** What a link keeps, read again. */
export function packChoice(item: string | undefined): PackChoice {
  const [language, words] = (item ?? '').split('-');
  return { language: Language.catch('da').parse(language), withWords: words === 'words' };
}
