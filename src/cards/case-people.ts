import { z } from 'zod';
import template from '../../adaptive-cards/case-people.json' with { type: 'json' };
import { ToldAs } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { findInCaseClick } from './find-person.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

const Done = z.strictObject({ what: z.enum(['excluded', 'added']), name: z.string() });

const CasePeopleData = z.strictObject({
  caseId: CaseId,
  told: z.array(z.strictObject({ name: z.string(), as: ToldAs })),
  isOpen: z.boolean(),
  /** Nobody who can handle the case has it, and nobody is asked. */
  isNobodyLeft: z.boolean(),
  /** The person can choose a psychological first-aider or say no, or has said no. */
  firstAid: z.enum(['open', 'declined']).optional(),
  /** What has just been done. */
  done: Done.optional(),
});

/** Who is in the person's own case, and the ways to change it. Who is kept out does not stand here: others may look on. */
export const casePeopleCard = defineCard(
  withHelpNow({
    name: 'case-people',
    template,
    data: CasePeopleData,
    view: ({ caseId, told, isOpen, isNobodyLeft, firstAid, done }, { texts, commandId }) => ({
      ...texts.casePeople,
      fallbackText: texts.casePeople.title,
      hasDone: done !== undefined,
      done: done === undefined ? '' : texts.casePeople[done.what](inert(done.name)),
      isNobodyLeft: isNobodyLeft && isOpen,
      toldTitle: texts.casePeople.told,
      hasPeople: told.length > 0,
      people: told.map((person) => ({ who: whoInWords(person, texts) })),
      isOpen,
      offer: texts.firstAid.offer,
      offersFirstAid: firstAid === 'open' && isOpen,
      hasDeclined: firstAid === 'declined' && isOpen,
      findExclude: { caseId, commandId, purpose: 'exclude' },
      findAdd: { caseId, commandId, purpose: 'add' },
      click: { caseId, commandId },
    }),
    submits: {
      'find-in-case': findInCaseClick,
      'decline-first-aid': caseClick,
      'show-case': caseClick,
    },
  }),
);

function whoInWords({ name, as }: z.infer<typeof CasePeopleData>['told'][number], { shared }: Texts): string {
  return shared.nameAndRole(name, shared.roles[as]);
}
