import { z } from 'zod';
import template from '../../adaptive-cards/first-aid-answer.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { FirstAidAnswer } from '../case/first-aid-state.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { findInCaseClick } from './find-person.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { seenInWords } from './seen-in-words.ts';

/** Tells the person what the first-aider answered: has seen it, or cannot right now, and then the way to somebody else. */
export const firstAidAnswerCard = defineCard(
  withHelpNow({
    name: 'first-aid-answer',
    template,
    data: z.strictObject({
      caseId: CaseId,
      name: z.string(),
      answer: FirstAidAnswer,
      at: InstantText,
      now: InstantText,
    }),
    view: ({ caseId, name, answer, at, now }, { texts, commandId }) => {
      const { title, seen, cannot, another, chooseAnother } = texts.firstAid.answer;
      const hasSeen = answer === 'seen';
      return {
        title,
        fallbackText: title,
        body: hasSeen ? seenInWords({ name, at }, texts, now) : cannot(inert(name)),
        next: hasSeen ? seen(inert(name)) : another,
        chooseAnother,
        isOther: !hasSeen,
        caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
        findAdd: { caseId, commandId, purpose: 'add' },
        click: { caseId, commandId },
      };
    },
    submits: { 'find-in-case': findInCaseClick, 'show-case': caseClick },
  }),
);
