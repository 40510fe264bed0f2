import { z } from 'zod';
import template from '../../adaptive-cards/first-aider-case.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { FirstAidAnswer } from '../case/first-aid-state.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { momentInWords } from './moment-in-words.ts';

const FirstAiderCaseData = z.strictObject({
  caseId: CaseId,
  status: z.enum(['open', 'withdrawn', 'closed']),
  reporterName: z.string(),
  unitName: z.string(),
  /** Of the person. */
  email: z.string(),
  /** What the reader has answered last. */
  answered: z.strictObject({ answer: FirstAidAnswer, at: InstantText }).optional(),
  now: InstantText,
});
type FirstAiderCaseData = z.infer<typeof FirstAiderCaseData>;

/**
 * For the psychological first-aider: who would like to talk, how to reach the person, and what a first-aider does and does
 * not do. Nothing of the case, which is not theirs to know.
 */
export const firstAiderCaseCard = defineCard({
  name: 'first-aider-case',
  template,
  data: FirstAiderCaseData,
  view: (data, { texts, commandId }) => {
    const { title, mail, ...words } = texts.firstAid.card;
    const { caseId, status, reporterName, unitName, email } = data;
    const isOpen = status === 'open';
    const click = { caseId, commandId };
    return {
      ...words,
      title: isOpen ? title.open(inert(reporterName)) : title[status],
      fallbackText: texts.caseFacts.number(caseNumber(caseId)),
      unit: inert(unitName),
      mail: mail(email),
      isOpen,
      isEnded: !isOpen,
      ...answeredOn(data, texts),
      seenClick: { ...click, answer: 'seen' },
      cannotClick: { ...click, answer: 'cannot' },
    };
  },
  submits: { 'answer-first-aid': caseClick.extend({ answer: FirstAidAnswer }) },
});

/** The answer that was given, and the one that could be given now. */
function answeredOn({ answered, now }: FirstAiderCaseData, texts: Texts) {
  const said = texts.firstAid.card.answered;
  return {
    hasAnswered: answered !== undefined,
    answered: answered === undefined ? '' : said[answered.answer](momentInWords(answered.at, texts, now)),
    maySee: answered?.answer !== 'seen',
    mayDecline: answered?.answer !== 'cannot',
  };
}
