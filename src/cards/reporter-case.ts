import template from '../../adaptive-cards/reporter-case.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, meetDeadline, plainClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { momentInWords } from './moment-in-words.ts';
import { periodInWords } from './period-in-words.ts';
import { bestInWords, personDeadlineInWords, personInsuranceInWords } from './person-deadline.ts';
import { ReporterCaseData } from './reporter-case-data.ts';
import { seenInWords } from './seen-in-words.ts';

/** The person's own view of the case: receipt, who has seen it, the dates that matter, and what comes next. */
export const reporterCaseCard = defineCard(
  withHelpNow({
    name: 'reporter-case',
    template,
    data: ReporterCaseData,
    view: (data, { texts, commandId }) => {
      const { reporterCase } = texts;
      const title = data.justSent ? reporterCase.sentTitle : reporterCase.title;
      const click = { caseId: data.caseId, commandId };
      return {
        ...reporterCase,
        title,
        fallbackText: title,
        changeFacts: texts.changeFacts.open,
        showHistory: texts.history.show,
        caseNumber: reporterCase.caseNumber(caseNumber(data.caseId)),
        statusText: reporterCase.status[data.status],
        isOpen: data.status === 'open',
        areWordsErased: data.wordsErased,
        isAcknowledged: data.acknowledged !== undefined,
        acknowledged: data.acknowledged === undefined ? '' : seenInWords(data.acknowledged, texts, data.now),
        people: data.told.map((person) => toldInWords(person, data, texts)),
        nextText: nextInWords(data, texts),
        hasPlan: data.plan !== undefined,
        plan: data.plan === undefined ? '' : texts.actionPlan.person[data.plan],
        hasDates: data.deadlines.length > 0,
        deadlines: deadlines(data, texts, click),
        isLongSeries: data.isLongSeries && data.status === 'open',
        hasMoreDates: data.moreDates.length > 0 && data.status === 'open',
        ownDates: data.moreDates.map((deadline) => ({
          name: texts.shared.rules[deadline.rule].name,
          words: personDeadlineInWords(deadline, texts, data.now),
        })),
        lacksSomething: data.lacksSomething && data.status === 'open',
        showsEasy: data.easyNotStarted && data.status === 'open',
        ...debriefing(data, texts),
        click,
      };
    },
    submits: {
      'show-case': caseClick,
      'meet-deadline': meetDeadline,
      'show-facts': caseClick,
      'show-history': caseClick,
      'ask-withdraw': caseClick,
      'lack-nothing': caseClick,
      later: plainClick,
    },
  }),
);

function toldInWords(person: ReporterCaseData['told'][number], { now }: ReporterCaseData, texts: Texts) {
  const { name, as, deliveredAt, openedAt, failed } = person;
  const { reporterCase, shared } = texts;
  const who = `${shared.nameAndRole(name, shared.roles[as])}: `;
  if (openedAt !== undefined) return { who, state: reporterCase.opened(momentInWords(openedAt, texts, now)) };
  if (failed) return { who, state: reporterCase.notDelivered };
  if (deliveredAt === undefined) return { who, state: reporterCase.onItsWay };
  return { who, state: reporterCase.delivered(momentInWords(deliveredAt, texts, now)) };
}

/** What comes next: before anybody has seen it, that somebody will; then until when the leader is asked to talk. */
function nextInWords({ acknowledged, firstContactBy, now }: ReporterCaseData, texts: Texts): string {
  const { nextUnseen, nextSeen } = texts.reporterCase;
  if (acknowledged === undefined) return nextUnseen;
  if (firstContactBy === undefined || !isBefore(now, firstContactBy)) return nextSeen;
  return texts.personDeadlines.ahead.first_human_contact(momentInWords(firstContactBy, texts, now));
}

function deadlines(data: ReporterCaseData, texts: Texts, click: object) {
  return data.deadlines.map((deadline) => ({
    name: texts.shared.rules[deadline.rule].name,
    words: personDeadlineInWords(deadline, texts, data.now),
    best: bestInWords(deadline, texts, data.now),
    insurance: personInsuranceInWords(deadline, texts),
    mayMeet: deadline.mayMeet && deadline.status === 'running' && data.status === 'open',
    meet: texts.personDeadlines.meet[deadline.rule],
    meetClick: { ...click, clock: deadline.clock },
  }));
}

function debriefing({ debriefing, now }: ReporterCaseData, texts: Texts) {
  if (debriefing === undefined) return { hasDebriefing: false, debriefingText: '' };
  return {
    hasDebriefing: true,
    debriefingText: texts.reporterCase.debriefingTime(periodInWords(debriefing, texts, now)),
  };
}
