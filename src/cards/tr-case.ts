import template from '../../adaptive-cards/tr-case.json' with { type: 'json' };
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { SupporterFacts, supportersView } from './supporter-case.ts';

/** The case for the union representative: name, unit and dates. Not what it is about, and nothing of being a member. */
export const trCaseCard = defineCard({
  name: 'tr-case',
  template,
  data: SupporterFacts,
  view: (data, { texts, commandId }) => {
    const { amrCase, trCase } = texts;
    const { title, ...words } = trCase;
    const name = inert(data.reporterName);
    return {
      support: words.support(name),
      silent: words.silent(name),
      title: data.status === 'open' ? title.open(name) : title[data.status],
      ...supportersView(data, texts),
      datesHint: amrCase.datesHint,
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
