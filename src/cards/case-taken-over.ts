import { z } from 'zod';
import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { momentInWords } from './moment-in-words.ts';

/** Tells whoever was away who has taken the case, since when, and whether anything in it is theirs still. Nothing of the case. */
export const caseTakenOverCard = defineCard({
  name: 'case-taken-over',
  template,
  data: z.strictObject({
    caseId: CaseId,
    name: z.string(),
    at: InstantText,
    hasTasks: z.boolean(),
    now: InstantText,
  }),
  view: ({ caseId, name, at, hasTasks, now }, { texts, commandId }) => {
    const { title, body, nothingToDo, stillYours } = texts.chain.takenOver;
    const who = inert(name);
    return {
      title,
      fallbackText: title,
      body: `${body(who, momentInWords(at, texts, now))} ${(hasTasks ? stillYours : nothingToDo)(who)}`,
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      open: texts.closing.open,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
