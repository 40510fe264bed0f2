import { z } from 'zod';
import template from '../../adaptive-cards/approval-person.json' with { type: 'json' };
import { ApprovalKind, needsTwo } from '../case/approvals/approval.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { showDocumentClick } from './document-clicks.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { dayInWords } from './moment-in-words.ts';
import { paragraphs } from './paragraphs.ts';

const ApprovalPersonData = z.strictObject({
  caseId: CaseId,
  approval: ApprovalKind,
  status: z.enum(['proposed', 'agreed', 'together', 'declined', 'done', 'ended']),
  /** Who decided or did it. */
  name: z.string(),
  doneOn: z.iso.date().optional(),
  /** What whoever decided wrote for the person. */
  comment: z.string().optional(),
  now: InstantText,
});
type ApprovalPersonData = z.infer<typeof ApprovalPersonData>;

/** Tells the person what was decided or done, with what was written to them, and the way to say no. */
export const approvalPersonCard = defineCard(
  withHelpNow({
    name: 'approval-person',
    template,
    data: ApprovalPersonData,
    view: (data, { texts, commandId }) => ({
      title: texts.approvals.person.title[data.approval],
      fallbackText: texts.approvals.person.title[data.approval],
      lines: [sentence(data, texts)],
      hasComment: data.comment !== undefined,
      wrote: data.comment === undefined ? '' : texts.approvals.wrote(inert(data.name)),
      comment: paragraphs(data.comment ?? ''),
      hasConsent: needsTwo(data.approval),
      hasNote: data.approval === 'police-help' && data.status === 'declined',
      note: texts.approvals.person.note,
      noteClick: { caseId: data.caseId, commandId, document: 'police-note' },
      change: texts.approvals.person.change,
      showCase: texts.shared.showCase,
      click: { caseId: data.caseId, commandId },
    }),
    submits: { 'show-document': showDocumentClick, 'show-consents': caseClick, 'show-case': caseClick },
  }),
);

function sentence({ approval, status, name, doneOn, now }: ApprovalPersonData, texts: Texts): string {
  const { person } = texts.approvals;
  const who = inert(name);
  switch (status) {
    case 'proposed':
    case 'ended':
      return person[status];
    case 'together':
      return person.together(who);
    case 'done':
      return person.done[approval](who, doneOn === undefined ? '' : dayInWords(doneOn, texts, now));
    case 'agreed':
    case 'declined':
      return person[status][approval](who);
  }
}
