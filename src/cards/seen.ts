import { z } from 'zod';
import template from '../../adaptive-cards/seen.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { localDateOf } from './local-date.ts';
import { dayInWords, timeInWords } from './moment-in-words.ts';

/** Tells the person who has seen the case, and when. */
export const seenCard = defineCard(
  withHelpNow({
    name: 'seen',
    template,
    data: z.strictObject({ caseId: CaseId, name: z.string(), at: InstantText }),
    view: ({ caseId, name, at }, { texts, commandId }) => ({
      ...texts.seen,
      fallbackText: texts.seen.title,
      body: texts.seen.body(inert(name), timeInWords(at, texts)),
      caseAndDay: texts.seen.caseAndDay(caseNumber(caseId), dayInWords(localDateOf(at), texts)),
      click: { caseId, commandId },
    }),
    submits: { 'show-case': caseClick },
  }),
);
