import { z } from 'zod';
import template from '../../adaptive-cards/someone-joined.json' with { type: 'json' };
import { ToldAs } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { JoinedBecause } from './joined-because.ts';

/** Tells the person who else has been asked or told, and why. */
export const someoneJoinedCard = defineCard(
  withHelpNow({
    name: 'someone-joined',
    template,
    data: z.strictObject({ caseId: CaseId, name: z.string(), as: ToldAs, ...JoinedBecause.shape }),
    view: ({ caseId, name, as, because, after }, { texts, commandId }) => ({
      title: texts.chain.joined.title,
      fallbackText: texts.chain.joined.title,
      body: texts.chain.joined[because](
        inert(after),
        texts.shared.nameAndRole(inert(name), texts.shared.roles[as]),
      ),
      nothingToDo: texts.chain.joined.nothingToDo,
      caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
      click: { caseId, commandId },
    }),
    submits: { 'show-case': caseClick },
  }),
);
