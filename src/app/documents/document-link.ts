import { z } from 'zod';
import { DocumentId } from '../../case/document-id.ts';
import { Language } from '../../organisation/ids.ts';
import type { DocumentChoice } from './make-document.ts';

type LinkedChoice = Omit<DocumentChoice, 'reader'>;

/** As a link keeps it: `easy-draft.da.words`. */
export function documentItem({ document, language, withWords }: LinkedChoice): string {
  return [document, language, ...(withWords ? ['words'] : [])].join('.');
}

const Parts = z.tuple([DocumentId, Language]).rest(z.literal('words'));

/** What a link keeps, read again; nothing where it is none of ours. */
export function linkedChoice(item: string | undefined): LinkedChoice | undefined {
  const parts = Parts.safeParse((item ?? '').split('.'));
  if (!parts.success) return undefined;
  const [document, language, ...words] = parts.data;
  return { document, language, withWords: words.length > 0 };
}
