import { z } from 'zod';
import template from '../../adaptive-cards/amr-case.json' with { type: 'json' };
import { CaseFacts, kindsAndChannels } from './case-facts.ts';
import { caseClick, plainClick } from './clicks.ts';
import { ShownDeadline } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { ownPartInWords, PlanPartData } from './plan-in-words.ts';
import { supportersView } from './supporter-case.ts';

const AmrCaseData = CaseFacts.extend({
  /** Where the suggested action plan stands; empty when none was suggested. */
  plan: z.enum(['proposed', 'agreed', 'declined']).optional(),
  /** What the reader sees to in the plan, and nothing else of it. */
  ownPart: PlanPartData.optional(),
  deadlines: z.array(ShownDeadline),
});

/** The case for the work-environment representative: enough to support and to register; no words, no health, no sender. */
export const amrCaseCard = defineCard({
  name: 'amr-case',
  template,
  data: AmrCaseData,
  view: (data, { texts, commandId }) => {
    const { amrCase, caseFacts } = texts;
    const name = inert(data.reporterName);
    return {
      ...amrCase,
      support: amrCase.support(name),
      register: amrCase.register(name),
      title: data.status === 'open' ? amrCase.title.open(name) : amrCase.title[data.status],
      ...supportersView(data, texts),
      hasPlan: data.plan !== undefined,
      plan: data.plan === undefined ? '' : texts.actionPlan.amr[data.plan],
      ...ownPartInWords(data, texts),
      told: caseFacts.told,
      facts: kindsAndChannels(data, texts),
      isWithdrawn: data.status === 'withdrawn',
      showDocuments: texts.documents.open,
      showTasks: texts.tasks.list.show,
      showOverview: texts.tasks.mine.overview,
      more: texts.tasks.one.more,
      plain: { commandId },
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: {
    'open-case': caseClick,
    'show-documents': caseClick,
    'show-tasks': caseClick,
    'show-overview': plainClick,
  },
});
