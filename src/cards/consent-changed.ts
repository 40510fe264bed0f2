import { z } from 'zod';
import template from '../../adaptive-cards/consent-changed.json' with { type: 'json' };
import { TwoPersonKind } from '../case/approvals/approval.ts';
import { ConsentPurpose } from '../case/consent.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { approvalClick } from './approval-clicks.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

const ConsentChangedData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  purpose: ConsentPurpose,
  given: z.boolean(),
});
type ConsentChangedData = z.infer<typeof ConsentChangedData>;

/** Tells whoever handles the case that the person has answered anew, and nothing of why. */
export const consentChangedCard = defineCard({
  name: 'consent-changed',
  template,
  data: ConsentChangedData,
  view: (data, { texts, commandId }) => ({
    title: texts.consents.leader.title(inert(data.reporterName)),
    fallbackText: texts.consents.leader.summary,
    body: answerInWords(data, texts),
    caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
    mayDecide: data.given && TwoPersonKind.safeParse(data.purpose).success,
    decide: texts.approvals.open,
    decideClick: { caseId: data.caseId, commandId, approval: data.purpose },
    open: texts.closing.open,
    click: { caseId: data.caseId, commandId },
  }),
  submits: { 'open-approval': approvalClick, 'open-case': caseClick },
});

function answerInWords(data: ConsentChangedData, { consents: { leader } }: Texts): string {
  const { purpose, given } = data;
  const name = inert(data.reporterName);
  const answers = leader[given ? 'given' : 'withdrawn'];
  switch (purpose) {
    case 'words':
    case 'mentioned':
    case 'sender-contact':
    case 'police-help':
      return answers[purpose](name);
    default:
      return leader.other(name);
  }
}
