import type { PersonId } from '../organisation/ids.ts';
import type { DocumentId } from './document-id.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';
import { findTask } from './tasks/tasks-of.ts';

/**
 * What only the person signs or sends is the person's; the doctor's letter goes to nobody else. And what the workplace
 * notifies about them, and why it did not help with the police.
 */
const ofThePerson: readonly DocumentId[] = [
  'doctor-letter',
  'disease-guide',
  'easy-draft',
  'police-note',
  'datatilsynet-complaint',
  'power-of-attorney',
  'take-down-list',
];

const ofTheLeader: readonly DocumentId[] = [
  'register-draft',
  'easy-draft',
  'disease-guide',
  'police-note',
  'datatilsynet-complaint',
  'power-of-attorney',
  'take-down-list',
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
  if (view === 'reporter') return ofThePerson.filter((document) => isOfUseToPerson(document, state));
  if (state.status === 'withdrawn') return [];
  if (view === 'amr') return ofTheRepresentative;
  return view === 'leader' ? ofTheLeader.filter((document) => isOfUse(document, state)) : [];
}

/** A citizen's file has nothing about what a colleague did, and a list has something on it. */
function isOfUse(document: DocumentId, { sender, takeDown }: CaseState): boolean {
  if (document === 'take-down-list') return takeDown.items.length > 0;
  return document !== 'journal-note' || sender !== 'inside';
}

/** The note comes with a no to helping with the police, and the draft where an accident is to be notified and no one said no to it. */
function isOfUseToPerson(document: DocumentId, state: CaseState): boolean {
  if (document === 'police-note') return state.approvals['police-help']?.status === 'declined';
  if (document === 'easy-draft')
    return (
      findTask(state, 'accident-notice') !== undefined &&
      state.approvals['accident-notice']?.status !== 'declined'
    );
  return isOfUse(document, state);
}
