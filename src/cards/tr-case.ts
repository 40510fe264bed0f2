import { z } from 'zod';
import template from '../../adaptive-cards/tr-case.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import { amrDates, acknowledgedInWords } from './amr-case.ts';
import { CaseFacts, reportedInWords } from './case-facts.ts';
import { caseClick } from './clicks.ts';
import { ShownDeadline } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

const TrCaseData = CaseFacts.omit({ kinds: true, channels: true }).extend({
  deadlines: z.array(ShownDeadline),
});

/** The case for the union representative: name, unit and dates. Not what it is about, and nothing of being a member. */
export const trCaseCard = defineCard({
  name: 'tr-case',
  template,
  data: TrCaseData,
  view: (data, { texts, commandId }) => {
    const { amrCase, caseFacts, trCase } = texts;
    const { title, ...words } = trCase;
    const name = inert(data.reporterName);
    const isOpen = data.status === 'open';
    return {
      support: words.support(name),
      silent: words.silent(name),
      title: data.status === 'open' ? title.open(name) : title[data.status],
      fallbackText: caseFacts.number(caseNumber(data.caseId)),
      reported: reportedInWords(data, texts),
      isOpen,
      isEnded: !isOpen,
      ended: data.status === 'open' ? '' : amrCase[data.status](name),
      state: acknowledgedInWords(data, texts),
      datesTitle: caseFacts.dates,
      datesHint: amrCase.datesHint,
      hasDates: data.deadlines.length > 0,
      dates: amrDates(data, texts),
      refresh: caseFacts.refresh,
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
