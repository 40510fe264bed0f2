import { z } from 'zod';
import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { ConsentPurpose } from '../case/consent.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
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
    open: texts.closing.open,
    click: { caseId: data.caseId, commandId },
  }),
  submits: { 'open-case': caseClick },
});

function answerInWords({ purpose, given }: ConsentChangedData, { consents: { leader } }: Texts): string {
  const answers = leader[given ? 'given' : 'withdrawn'];
  switch (purpose) {
    case 'words':
    case 'mentioned':
    case 'sender-contact':
    case 'police-help':
      return answers[purpose];
    default:
      return leader.other;
  }
}
