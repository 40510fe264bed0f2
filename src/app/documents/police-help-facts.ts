import type { AskedOne } from '../../case/approvals/approval.ts';
import { isGiven } from '../../case/consents.ts';
import { viewOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import type { PoliceHelpFacts } from '../../documents/document-facts.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { Texts } from '../../texts/texts.ts';
import { dayInWords, momentInWords } from '../copy/moments.ts';
import { noteIn } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** What was decided about help with the police, for the person and for whoever leads. A decision of before that was taken back is none. */
export function policeHelpFor(
  { organisation }: Services,
  state: CaseState,
  { reader, report }: { readonly reader: PersonId; readonly report: PrivateReport | undefined },
  texts: Texts,
): PoliceHelpFacts | undefined {
  const view = viewOf(state, reader);
  const decided = state.approvals['police-help'];
  if (decided?.by === undefined || (view !== 'reporter' && view !== 'leader')) return undefined;
  if (!['agreed', 'done', 'declined'].includes(decided.status)) return undefined;
  // Who in HR was asked is for whoever leads; the person needs to know that somebody was.
  const asked = (one: AskedOne) => {
    if (one === 'legal') return texts.approvals.legal.lawyers;
    return view === 'reporter' ? texts.documents.hr : nameOf(organisation, one);
  };
  const { by, at, legal, reason, comment, status } = decided;
  return {
    answer: status === 'declined' ? 'no' : 'yes',
    wanted: isGiven(state, 'police-help'),
    legal: legal && `${asked(legal.asked)}, ${dayInWords(legal.on, texts)}`,
    reason: reason && texts.approvals.reasons[reason],
    comment: noteIn(report, comment),
    by: nameOf(organisation, by),
    at: momentInWords(at, texts),
  };
}
