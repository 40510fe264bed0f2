import { z } from 'zod';
import template from '../../adaptive-cards/reopen.json' with { type: 'json' };
import { ToldAs } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { findInCaseClick } from './find-person.ts';
import { withHelpNow } from './help-now.ts';

const Person = z.strictObject({ name: z.string(), as: ToldAs });

/** Asks before a closed case is opened again: who gets word, and who does not have it any more. */
export const reopenCard = defineCard(
  withHelpNow({
    name: 'reopen',
    template,
    data: z.strictObject({ caseId: CaseId, present: z.array(Person), gone: z.array(Person) }),
    view: ({ caseId, present, gone }, { texts, commandId }) => {
      const { reopen, shared } = texts;
      const named = ({ name, as }: z.infer<typeof Person>) => ({
        who: shared.nameAndRole(name, shared.roles[as]),
      });
      return {
        ...reopen,
        fallbackText: reopen.title,
        isPossible: present.length > 0,
        isImpossible: present.length === 0,
        present: present.map(named),
        hasGone: gone.length > 0,
        gone: gone.map(named),
        goneTitle: reopen.gone,
        choose: { caseId, commandId, purpose: 'add' },
        click: { caseId, commandId },
      };
    },
    submits: {
      'reopen-case': caseClick,
      'find-in-case': findInCaseClick,
      'show-case': caseClick,
      start: plainClick,
    },
  }),
);
