import type { PersonId } from '../organisation/ids.ts';
import type { DocumentId } from './document-id.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** What only the person signs or sends is the person's; the doctor's letter goes to nobody else. */
const ofThePerson: readonly DocumentId[] = [
  'doctor-letter',
  'disease-guide',
  'datatilsynet-complaint',
  'power-of-attorney',
];

const ofTheLeader: readonly DocumentId[] = [
  'register-draft',
  'easy-draft',
  'disease-guide',
  'police-note',
  'datatilsynet-complaint',
  'power-of-attorney',
  'article-14',
  'journal-note',
  'apv-note',
  'yearly-discussion',
];

/** What the representative needs to register together with the person, and to prevent. */
const ofTheRepresentative: readonly DocumentId[] = ['register-draft', 'apv-note', 'yearly-discussion'];

/**
 * The documents that this case has for a reader, in the order in which they are needed. Nothing for everybody who has
 * no need of any; nothing but the person's own once the case was taken back.
 */
export function documentsFor(state: CaseState, reader: PersonId): readonly DocumentId[] {
  const view = viewOf(state, reader);
  if (view === 'reporter') return ofThePerson;
  if (state.status === 'withdrawn') return [];
  if (view === 'amr') return ofTheRepresentative;
  return view === 'leader' ? ofTheLeader.filter((document) => isOfUse(document, state)) : [];
}

/** A citizen's file has nothing about what a colleague did. */
function isOfUse(document: DocumentId, { sender }: CaseState): boolean {
  return document !== 'journal-note' || sender !== 'inside';
}
