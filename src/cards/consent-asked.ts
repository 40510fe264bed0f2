import { z } from 'zod';
import template from '../../adaptive-cards/consent-asked.json' with { type: 'json' };
import { TwoPersonKind } from '../case/approvals/approval.ts';
import { CaseId } from '../case/ids.ts';
import { chooseConsentClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** The leader asks the person for a consent. The answer is given where all of them are, with what it means. */
export const consentAskedCard = defineCard(
  withHelpNow({
    name: 'consent-asked',
    template,
    data: z.strictObject({ caseId: CaseId, approval: TwoPersonKind, name: z.string() }),
    view: ({ caseId, approval, name }, { texts, commandId }) => {
      const { askPerson } = texts.approvals;
      return {
        title: askPerson.title[approval],
        fallbackText: askPerson.title[approval],
        body: askPerson.body[approval](inert(name)),
        answer: askPerson.answer,
        consentClick: { caseId, commandId, consent: approval },
      };
    },
    submits: { 'choose-consent': chooseConsentClick, later: plainClick },
  }),
);
