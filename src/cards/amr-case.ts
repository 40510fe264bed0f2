import { z } from 'zod';
import template from '../../adaptive-cards/amr-case.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { CaseFacts, kindsAndChannels, reportedInWords } from './case-facts.ts';
import { caseClick, plainClick } from './clicks.ts';
import { ShownDeadline } from './deadline-in-words.ts';
import { clockName } from './clock-name.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { ownPartInWords, PlanPartData } from './plan-in-words.ts';
import { lastMomentInWords, momentInWords } from './moment-in-words.ts';

const AmrCaseData = CaseFacts.extend({
  /** Where the suggested action plan stands; empty when none was suggested. */
  plan: z.enum(['proposed', 'agreed', 'declined']).optional(),
  /** What the reader sees to in the plan, and nothing else of it. */
  ownPart: PlanPartData.optional(),
  deadlines: z.array(ShownDeadline),
});
type AmrCaseData = z.infer<typeof AmrCaseData>;

/** The case for the work-environment representative: enough to support and to register; no words, no health, no sender. */
export const amrCaseCard = defineCard({
  name: 'amr-case',
  template,
  data: AmrCaseData,
  view: (data, { texts, commandId }) => {
    const { amrCase, caseFacts } = texts;
    const name = inert(data.reporterName);
    const isOpen = data.status === 'open';
    return {
      ...amrCase,
      support: amrCase.support(name),
      register: amrCase.register(name),
      title: data.status === 'open' ? amrCase.title.open(name) : amrCase.title[data.status],
      fallbackText: caseFacts.number(caseNumber(data.caseId)),
      reported: reportedInWords(data, texts),
      isOpen,
      isEnded: !isOpen,
      ended: data.status === 'open' ? '' : amrCase[data.status](name),
      state: acknowledgedInWords(data, texts),
      hasPlan: data.plan !== undefined,
      plan: data.plan === undefined ? '' : texts.actionPlan.amr[data.plan],
      ...ownPartInWords(data, texts),
      told: caseFacts.told,
      facts: kindsAndChannels(data, texts),
      datesTitle: caseFacts.dates,
      hasDates: data.deadlines.length > 0,
      dates: amrDates(data, texts),
      refresh: caseFacts.refresh,
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

/** Who has taken the case on, for those who support. */
export function acknowledgedInWords(
  { acknowledged, now }: Pick<AmrCaseData, 'acknowledged' | 'now'>,
  texts: Texts,
): string {
  if (acknowledged === undefined) return texts.amrCase.notAcknowledged;
  return texts.amrCase.acknowledged(inert(acknowledged.name), momentInWords(acknowledged.at, texts, now));
}

/** The dates for those who support. */
export function amrDates(
  { deadlines, now }: Pick<AmrCaseData, 'deadlines' | 'now'>,
  texts: Texts,
): readonly string[] {
  return deadlines.map((deadline) => dateInWords(deadline, texts, now));
}

/** Only name and date: what a deadline means for this person is between the person and the leader. */
function dateInWords({ clock, status, lastMoment }: ShownDeadline, texts: Texts, now: string): string {
  const { date, dateMet, dateEnded } = texts.amrCase;
  const name = clockName(clock, texts);
  switch (status) {
    case 'running':
      return date(name, lastMomentInWords(lastMoment, texts, now));
    case 'met':
      return dateMet(name);
    case 'ended':
      return dateEnded(name);
  }
}
