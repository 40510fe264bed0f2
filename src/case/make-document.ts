import type { PersonId } from '../organisation/ids.ts';
import { accepted, refused, type Decision } from './decision.ts';
import type { DocumentId } from './document-id.ts';
import { documentsFor } from './documents-for.ts';
import { decideOpenCase } from './open-case.ts';
import type { CaseState } from './state.ts';

/** Somebody reads a document of the case, or fetches it as a file. */
export interface MakeDocument {
  readonly by: PersonId;
  readonly document: DocumentId;
  readonly fetched: boolean;
  /** UTC instant. */
  readonly now: string;
}

/** Records who made which document. It shows the case, so it is a reading of it too. */
export function decideMakeDocument(
  state: CaseState,
  { by, document, fetched, now }: MakeDocument,
): Decision<'not-allowed'> {
  if (!documentsFor(state, by).includes(document)) return refused('not-allowed');
  const reading = decideOpenCase(state, { by, now });
  const readings = reading.kind === 'accepted' ? reading.events : [];
  return accepted([...readings, { type: 'DocumentWasMade', by, document, fetched }]);
}
