import { z } from 'zod';
import template from '../../adaptive-cards/add-recipient.json' with { type: 'json' };
import { ToldAs } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

const Line = z.enum(['name', 'kinds', 'when', 'absence', 'contact', 'dates', 'noWords', 'nothingElse']);

const AddRecipientData = z.strictObject({
  caseId: CaseId,
  person: PersonId,
  name: z.string(),
  as: ToldAs,
  /** What somebody who is told as this sees of the case. */
  sees: z.array(Line),
  /** Nobody who knew the closed case is left: telling this one opens it again. */
  reopens: z.boolean(),
});

/** Before one more is told: who, and what exactly they see. */
export const addRecipientCard = defineCard(
  withHelpNow({
    name: 'add-recipient',
    template,
    data: AddRecipientData,
    view: ({ caseId, person, name, as, sees, reopens }, { texts, commandId }) => ({
      ...texts.addRecipient,
      ...who({ name, as, reopens }, texts),
      fallbackText: texts.addRecipient.yes,
      seesTitle: texts.addRecipient.sees,
      sees: sees.map((line) => ({ text: texts.addRecipient.lines[line] })),
      addClick: { caseId, commandId, person, as },
      click: { caseId, commandId },
    }),
    submits: {
      'add-recipient': caseClick.extend({ person: PersonId, as: ToldAs }),
      'show-people': caseClick,
    },
  }),
);

function who(
  { name, as, reopens }: { name: string; as: ToldAs; reopens: boolean },
  { addRecipient, shared }: Texts,
) {
  const body = addRecipient.body(inert(name));
  return {
    title: addRecipient.title(shared.nameAndRole(inert(name), shared.roles[as])),
    body: reopens ? `${addRecipient.reopens} ${body}` : body,
  };
}
