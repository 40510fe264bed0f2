import type { DocumentId } from '../../case/document-id.ts';
import { isDrill } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Document } from '../../documents/document.ts';
import { isAlwaysDanish, makeDocument } from '../../documents/documents.ts';
import { textsIn } from '../../texts/texts-in.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Language } from '../../organisation/ids.ts';
import { ownWords, reportOf } from '../private-notes.ts';
import type { Services } from '../services.ts';
import { documentFacts, type DocumentRequest } from './document-facts.ts';

/** Which document, for whom, in whose language, and whether the person's own words may go into it. */
export interface DocumentChoice extends Pick<DocumentRequest, 'document' | 'reader'> {
  readonly language: Language;
  readonly withWords: boolean;
}

/** Documents that hold what was written with a decision, after a meeting, or of where content lies. */
const withNotes: readonly DocumentId[] = ['police-note', 'take-down-list', 'apv-note', 'yearly-discussion'];

/** A document as it is now, for a reader whose right to it has been looked at. */
export async function documentFor(
  services: Services,
  state: CaseState,
  { document, reader, language, withWords }: DocumentChoice,
): Promise<Document> {
  const texts = textsIn(isAlwaysDanish(document) ? 'da' : language);
  const words = withWords ? await wordsOf(services, state) : undefined;
  const report = withNotes.includes(document) ? await reportOf(services, state) : undefined;
  const facts = documentFacts(services, state, { document, reader, words, report }, texts);
  const made = makeDocument(document, facts, texts);
  return isDrill(state.id) ? ofDrill(made, texts) : made;
}

/** It must not reach anybody who would take it for real. */
function ofDrill(document: Document, { drill }: Texts): Document {
  return { ...document, title: drill.documentTitle(document.title), notice: drill.documentNotice };
}

/** What cannot be read now, or was erased, is left out: the rest of the document does not wait for it. */
async function wordsOf({ privates, log }: Services, { id }: CaseState): Promise<string | undefined> {
  const text = await privates.read(id);
  if (text.kind === 'unreadable') log.error('private-text.unreadable', { case: id, reason: text.reason });
  return text.kind === 'report' ? ownWords(text.report) : undefined;
}
