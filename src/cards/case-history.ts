import { z } from 'zod';
import template from '../../adaptive-cards/case-history.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { InstantText } from '../case/facts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { entryInWords, HistoryEntry } from './history-entry.ts';
import { momentInWords } from './moment-in-words.ts';

const CaseHistoryData = z.strictObject({
  caseId: CaseId,
  /** The newest first. */
  entries: z.array(HistoryEntry).max(30),
  /** How many older ones are left out. */
  older: z.int().min(0),
  now: InstantText,
});

/** What has happened in a case, who did it and which messages did not arrive for sure. A line that says the same as the one above stands once. */
export const caseHistoryCard = defineCard(
  withHelpNow({
    name: 'case-history',
    template,
    data: CaseHistoryData,
    view: ({ caseId, entries, older, now }, { texts, commandId }) => ({
      ...texts.history,
      fallbackText: texts.history.title,
      caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
      entries: entries
        .map((entry) => ({ when: momentInWords(entry.at, texts, now), words: entryInWords(entry, texts) }))
        .filter(
          ({ when, words }, index, all) => all[index - 1]?.when !== when || all[index - 1]?.words !== words,
        ),
      hasOlder: older > 0,
      older: texts.history.older(older),
      click: { caseId, commandId },
    }),
    submits: { 'open-case': caseClick },
  }),
);
