import { z } from 'zod';
import { DocumentId } from '../case/document-id.ts';
import { CaseId } from '../case/ids.ts';
import { MeetingKind } from '../case/meeting-events.ts';
import { caseClick } from './clicks.ts';
import type { Rendering } from './define-card.ts';
import { openPlanClick } from './plan-in-words.ts';
import { showDocumentClick } from './document-clicks.ts';
import { showMeetingClick } from './own-time.ts';

/** What a task is done with, for this reader. */
export const Belongings = z.strictObject({
  caseId: CaseId,
  meeting: z.strictObject({ meeting: MeetingKind, isPlanned: z.boolean() }).optional(),
  asksLearning: z.boolean(),
  hasPlan: z.boolean(),
  documents: z.array(DocumentId).max(3),
});
type Belongings = z.infer<typeof Belongings>;

/** As the template of a task names it: one of it stands beside the answer, further documents under “more”. */
export function belongings(
  { caseId, meeting, asksLearning, hasPlan, documents }: Belongings,
  isOpen: boolean,
  { texts, commandId }: Rendering,
) {
  const { one } = texts.tasks;
  const { openPlan } = texts.actionPlan;
  const shown = documents.map((document) => ({
    title: one.documents[document],
    click: { caseId, commandId, document },
  }));
  return {
    hasMeeting: isOpen && meeting !== undefined,
    meetingTitle: one[meeting?.isPlanned === true ? 'meetingPlanned' : 'meeting'],
    meetingClick: { caseId, commandId, meeting: meeting?.meeting ?? '' },
    hasLearning: isOpen && asksLearning,
    learningTitle: one.learning,
    hasPlan,
    openPlan,
    planClick: { caseId, commandId, ask: 'show' },
    firstDocument: shown.slice(0, 1),
    otherDocuments: shown.slice(1),
  };
}

export const belongingsSubmits = {
  'show-meeting': showMeetingClick,
  'show-learning': caseClick,
  'open-plan': openPlanClick,
  'show-document': showDocumentClick,
};
