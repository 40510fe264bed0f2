import type { DocumentId } from '../case/document-id.ts';
import type { Texts } from '../texts/texts.ts';
import { apvNote } from './apv-note.ts';
import { article14 } from './article-14.ts';
import { datatilsynetComplaint } from './datatilsynet-complaint.ts';
import { diseaseGuide } from './disease-guide.ts';
import { doctorLetter } from './doctor-letter.ts';
import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { easyDraft } from './easy-draft.ts';
import { journalNote } from './journal-note.ts';
import { policeNote } from './police-note.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { registerDraft } from './register-draft.ts';
import { takeDownList } from './take-down-list.ts';
import { yearlyDiscussion } from './yearly-discussion.ts';

type Make = (facts: DocumentFacts, texts: Texts) => Document;

const makers: Readonly<Record<DocumentId, Make>> = {
  'easy-draft': easyDraft,
  'register-draft': registerDraft,
  'disease-guide': diseaseGuide,
  'doctor-letter': doctorLetter,
  'police-note': policeNote,
  'datatilsynet-complaint': datatilsynetComplaint,
  'power-of-attorney': powerOfAttorney,
  'take-down-list': takeDownList,
  'apv-note': apvNote,
  'yearly-discussion': yearlyDiscussion,
  'journal-note': journalNote,
  'article-14': article14,
};

/** Documents that are for their reader; all others go to somebody in Denmark and are in Danish, whoever reads them. */
const inTheReadersLanguage: readonly DocumentId[] = ['disease-guide'];

/** Whether a document is in Danish for everybody. */
export function isAlwaysDanish(document: DocumentId): boolean {
  return !inTheReadersLanguage.includes(document);
}

/** A document of what its reader may know. The texts are those of its language. */
export function makeDocument(document: DocumentId, facts: DocumentFacts, texts: Texts): Document {
  return makers[document](facts, texts);
}
