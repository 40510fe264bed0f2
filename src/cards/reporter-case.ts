import template from '../../adaptive-cards/reporter-case.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, meetDeadline, plainClick } from './clicks.ts';
import { clockName } from './clock-name.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { keptInWords } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';
import { momentInWords } from './moment-in-words.ts';
import { periodInWords } from './period-in-words.ts';
import {
  bestInWords,
  isSaidAbove,
  personDeadlineInWords,
  personInsuranceInWords,
} from './person-deadline.ts';
import { ReporterCaseData } from './reporter-case-data.ts';
import { toldInWords } from './told-in-words.ts';
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
      const running = data.deadlines.filter(({ status }) => status === 'running');
      const others = data.deadlines.filter(({ status }) => status !== 'running').concat(data.moreDates);
      return {
        ...reporterCase,
        title,
        fallbackText: title,
        isJustSent: data.justSent && data.offersAlert !== true,
        offersAlert: data.offersAlert === true && data.status === 'open',
        alert: texts.alert.ask.open,
        alertText: texts.alert.receipt,
        talkNow: texts.alert.talk.open,
        openMenu: texts.caseMenu.open,
        caseNumber: reporterCase.caseNumber(caseNumber(data.caseId)),
        statusText: reporterCase.status[data.status],
        isOpen: data.status === 'open',
        areWordsErased: data.wordsErased,
        isAcknowledged: data.acknowledged !== undefined,
        acknowledged: data.acknowledged === undefined ? '' : seenInWords(data.acknowledged, texts, data.now),
        ...unreached(data, texts),
        people: data.told.map((person) => toldInWords(person, texts, data.now)),
        nextText: nextInWords(data, texts),
        hasPlan: data.plan !== undefined,
        plan: data.plan === undefined ? '' : texts.actionPlan.person[data.plan],
        hasDates: running.length > 0,
        deadlines: deadlines(running, data, texts, click),
        isLongSeries: data.isLongSeries && data.status === 'open',
        hasMoreDates: others.length > 0 && data.status === 'open',
        otherDates: others.map((deadline) => ({
          name: clockName(deadline.clock, texts),
          words: personDeadlineInWords(deadline, texts, data.now),
        })),
        lacksSomething: data.lacksSomething && data.status === 'open',
        showsEasy: data.easyNotStarted && data.status === 'open',
        ...keptInWords(data.files, texts),
        ...debriefing(data, texts),
        click,
      };
    },
    submits: {
      'show-case': caseClick,
      'show-evidence': caseClick,
      'meet-deadline': meetDeadline,
      'case-menu': caseClick,
      'talk-now': plainClick,
      'ask-alert': plainClick,
      'lack-nothing': caseClick,
      later: plainClick,
    },
  }),
);

function deadlines(
  running: ReporterCaseData['deadlines'],
  data: ReporterCaseData,
  texts: Texts,
  click: object,
) {
  return running.map((deadline, index) => ({
    name: clockName(deadline.clock, texts),
    words: personDeadlineInWords(
      deadline,
      texts,
      data.now,
      isSaidAbove(deadline, running.slice(0, index), data.now),
    ),
    best: bestInWords(deadline, texts, data.now),
    insurance: personInsuranceInWords(deadline, texts),
    mayMeet: deadline.mayMeet && data.status === 'open',
    meet: texts.personDeadlines.meet[deadline.rule],
    meetClick: { ...click, clock: deadline.clock },
  }));
}

/** Those whom no message can reach, said at the top: the person has to know it without looking for it. */
function unreached({ told, status }: ReporterCaseData, texts: Texts) {
  const names = told
    .filter(({ reach, deliveredAt, openedAt, acknowledgedAt }) => {
      return reach === 'failed' && (deliveredAt ?? openedAt ?? acknowledgedAt) === undefined;
    })
    .map(({ name }) => inert(name));
  return {
    isUnreached: status === 'open' && names.length > 0,
    unreached: texts.reporterCase.unreached(listed(names, texts.shared.and)),
  };
}

function debriefing({ debriefing, now }: ReporterCaseData, texts: Texts) {
  if (debriefing === undefined) return { hasDebriefing: false, debriefingText: '' };
  return {
    hasDebriefing: true,
    debriefingText: texts.reporterCase.debriefingTime(periodInWords(debriefing, texts, now)),
  };
}

/** What comes next: until somebody has acknowledged, who is asked if nobody does; then until when a leader is asked to talk. */
function nextInWords(data: ReporterCaseData, texts: Texts): string {
  const { acknowledged, next, isChainEnded, firstContactBy, now } = data;
  const { chain, reporterCase, personDeadlines } = texts;
  if (isChainEnded) return chain.ended;
  if (acknowledged === undefined) {
    const later = next && chain.next(momentInWords(next.at, texts, now), inert(next.name));
    return `${reporterCase.nextUnseen} ${later ?? ''}`.trim();
  }
  if (firstContactBy === undefined || !isBefore(now, firstContactBy)) return reporterCase.nextSeen;
  return personDeadlines.ahead.first_human_contact(momentInWords(firstContactBy, texts, now));
}
