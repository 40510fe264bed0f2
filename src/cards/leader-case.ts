import template from '../../adaptive-cards/leader-case.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import { reportedInWords } from './case-facts.ts';
import { caseClick, meetDeadline } from './clicks.ts';
import { packClick } from './evidence-data.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { LeaderCaseData } from './leader-case-data.ts';
import { leaderDates } from './leader-dates.ts';
import { leaderFacts } from './leader-facts.ts';
import { leaderNeeds } from './leader-needs.ts';
import { openPlanClick } from './plan-in-words.ts';
import { showMeetingClick } from './own-time.ts';

/** The case for the leader who handles it: what the person needs first, then the duty, then the dates. Never the weight. */
export const leaderCaseCard = defineCard({
  name: 'leader-case',
  template,
  data: LeaderCaseData,
  view: (data, rendering) => {
    const { texts, commandId } = rendering;
    const { title, ...words } = texts.leaderCase;
    return {
      ...words,
      title: data.status === 'open' ? title.open(inert(data.reporterName)) : title[data.status],
      fallbackText: texts.caseFacts.number(caseNumber(data.caseId)),
      reported: reportedInWords(data, texts),
      isOpen: data.status === 'open',
      isEnded: data.status !== 'open',
      ended: data.status === 'open' ? '' : words[data.status](inert(data.reporterName)),
      ...leaderNeeds(data, rendering),
      ...leaderFacts(data, texts),
      ...leaderDates(data, rendering),
      isWithdrawn: data.status === 'withdrawn',
      changeFacts: texts.changeFacts.open,
      showHistory: texts.history.show,
      showDocuments: texts.documents.open,
      mayFetchEvidence: data.mayFetchEvidence,
      fetchEvidence: texts.evidence.fetchShared,
      refresh: texts.caseFacts.refresh,
      showTasks: texts.tasks.list.show,
      mayPassOn: data.handles && data.status === 'open',
      handOver: texts.tasks.list.handOver,
      more: texts.tasks.one.more,
      mayOpenPlan: data.mayOpenPlan && data.status === 'open',
      openPlan: texts.actionPlan.openPlan,
      planClick: { caseId: data.caseId, commandId, ask: 'show' },
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: {
    acknowledge: caseClick,
    'take-over-case': caseClick,
    'open-case': caseClick,
    'meet-deadline': meetDeadline,
    'show-facts': caseClick,
    'show-tasks': caseClick,
    'open-plan': openPlanClick,
    'plan-debriefing': caseClick,
    'show-meeting': showMeetingClick,
    'show-hand-over': caseClick,
    'show-history': caseClick,
    'show-documents': caseClick,
    'get-evidence-pack': packClick,
  },
});
