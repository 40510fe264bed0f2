import { z } from 'zod';
import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** Tells whoever passed a case on that the one who was asked cannot be reached, and who was asked instead. */
export const handOverLostCard = defineCard({
  name: 'hand-over-lost',
  template,
  data: z.strictObject({
    caseId: CaseId,
    name: z.string(),
    /** Who was asked instead; nobody where nobody is left. */
    next: z.string().optional(),
    /** The reader handles the case until somebody acknowledges it. */
    isReaders: z.boolean(),
  }),
  view: ({ caseId, name, next, isReaders }, { texts, commandId }) => {
    const { title, asked, nobody, yours } = texts.tasks.handOverLost;
    const said = next === undefined ? nobody(inert(name)) : asked(inert(name), inert(next));
    return {
      title,
      fallbackText: title,
      body: isReaders ? `${said} ${yours}` : said,
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      open: texts.closing.open,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
