import { z } from 'zod';
import template from '../../adaptive-cards/closing-approval.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { momentInWords } from './moment-in-words.ts';

const ClosingApprovalData = z.strictObject({
  caseId: CaseId,
  status: z.enum(['open', 'closed', 'withdrawn']),
  answer: z.enum(['none', 'lacks-nothing', 'lacks-something']),
  /** Without an answer the case can be closed from this instant (UTC). */
  silentUntil: InstantText.optional(),
});
type ClosingApprovalData = z.infer<typeof ClosingApprovalData>;

/**
 * The leader decides whether the case ends. The button stays while the case is open, because answers and days come
 * after the card was sent; the case decides whether the click counts.
 */
export const closingApprovalCard = defineCard({
  name: 'closing-approval',
  template,
  data: ClosingApprovalData,
  view: (data, { texts, commandId }) => {
    const { closing } = texts;
    return {
      ...closing,
      title: closing.title[data.status],
      fallbackText: closing.title[data.status],
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      isOpen: data.status === 'open',
      isEnded: data.status !== 'open',
      ended: data.status === 'open' ? '' : closing.ended[data.status],
      answer: answerInWords(data, texts),
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'close-case': caseClick, 'open-case': caseClick },
});

function answerInWords({ answer, silentUntil }: ClosingApprovalData, texts: Texts): string {
  if (answer !== 'none' || silentUntil === undefined) return texts.closing[answer];
  return texts.closing.noneUntil(momentInWords(silentUntil, texts));
}
