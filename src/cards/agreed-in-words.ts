import { z } from 'zod';
import { QuestionId } from '../contingency/questions.ts';
import type { Texts } from '../texts/texts.ts';

/** What the unit has agreed on in its contingency plan, as it was written there. */
export const AgreedAnswers = z
  .array(z.strictObject({ question: QuestionId, text: z.string().max(1100) }))
  .max(2)
  .readonly();
export type AgreedAnswers = z.infer<typeof AgreedAnswers>;

/** The same for a card: question and answer, under a title that says where they are from. */
export function agreedInWords(agreed: AgreedAnswers | undefined, { contingency }: Texts, isShown = true) {
  return {
    hasAgreed: isShown && agreed !== undefined && agreed.length > 0,
    agreedTitle: contingency.agreed,
    agreedRows: (agreed ?? []).map(({ question, text }) => ({
      question: `${contingency.questions[question]} `,
      answer: text,
    })),
  };
}
