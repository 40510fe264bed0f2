import template from '../../adaptive-cards/reporter-case.json' with { type: 'json' };
import { caseNumber, type CaseId, type CommandId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, meetDeadline, plainClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { keptInWords } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';
import { dayInWords, momentInWords } from './moment-in-words.ts';
import { periodInWords } from './period-in-words.ts';
import { planInWords, wantPlanTalkClick } from './plan-in-words.ts';
import { progressInWords } from './progress-in-words.ts';
import { ReporterCaseData } from './reporter-case-data.ts';
import { datesInWords } from './reporter-dates.ts';
import { toldOn } from './told-in-words.ts';
import { seenInWords } from './seen-in-words.ts';

/**
 * The person's own view of the case: what has happened and what comes next, who was told last, and the two dates that
 * matter most. All the rest is folded away: a person who reads this late at night needs little at once.
 */
export const reporterCaseCard = defineCard(
  withHelpNow({
    name: 'reporter-case',
    template,
    data: ReporterCaseData,
    view: (data, { texts, commandId }) => {
      const { reporterCase } = texts;
      const title = data.justSent ? reporterCase.sentTitle : reporterCase.title;
      const click = { caseId: data.caseId, commandId };
      const isOpen = data.status === 'open';
      return {
        ...reporterCase,
        title,
        fallbackText: title,
        alert: texts.alert.ask.open,
        alertText: texts.alert.receipt,
        openMenu: texts.caseMenu.open,
        caseNumber: reporterCase.caseNumber(caseNumber(data.caseId)),
        statusText: reporterCase.status[data.status],
        isOpen,
        saysStatus: !isOpen || !data.justSent,
        areWordsErased: data.wordsErased,
        isAcknowledged: data.acknowledged !== undefined,
        acknowledged: data.acknowledged === undefined ? '' : seenInWords(data.acknowledged, texts, data.now),
        ...unreached(data, texts),
        ...toldOn(data, texts),
        nextText: nextInWords(data, texts),
        hasPlan: data.plan !== undefined && data.agreed === undefined,
        plan: data.plan === undefined || data.agreed !== undefined ? '' : texts.actionPlan.person[data.plan],
        ...agreedInWords(data, texts, click),
        ...datesInWords(data, texts, click),
        isLongSeries: data.isLongSeries && isOpen,
        showsEasy: data.easyNotStarted && isOpen,
        ...keptInWords(data.files, texts),
        ...nextStep(data),
        ...debriefing(data, texts),
        ...contactOn(data, texts),
        ...progressInWords(isOpen && !data.justSent ? data.progress : undefined, texts, data.now),
        click,
      };
    },
    submits: {
      'show-case': caseClick,
      'show-evidence': caseClick,
      'meet-deadline': meetDeadline,
      'want-plan-talk': wantPlanTalkClick,
      'case-menu': caseClick,
      'ask-alert': plainClick,
      'lack-nothing': caseClick,
      later: plainClick,
    },
  }),
);

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

function contactOn({ contact, status, now }: ReporterCaseData, texts: Texts) {
  const isNamed = contact !== undefined && status === 'open';
  return {
    hasContact: isNamed,
    contactText: isNamed
      ? texts.tasks.contact.isTo(inert(contact.name), dayInWords(contact.until, texts, now))
      : '',
  };
}

/** One button for what is most sensible now; the files stay within reach in any case. */
function nextStep({ status, files, offersAlert, lacksSomething, justSent }: ReporterCaseData) {
  const isOpen = status === 'open';
  const alertFirst = offersAlert === true && isOpen;
  const lackFirst = lacksSomething && isOpen && !justSent && !alertFirst;
  const hasFiles = files > 0 || isOpen;
  return {
    offersAlert: alertFirst,
    lacksSomething: lackFirst,
    offersEvidence: hasFiles && !alertFirst && !lackFirst,
    hasEvidenceFolded: hasFiles && (alertFirst || lackFirst),
  };
}

/** What a button of the card carries. */
interface CaseClick {
  readonly caseId: CaseId;
  readonly commandId: CommandId;
}

/** What the two agreed and who does it, and a way to say once that it does not fit. */
function agreedInWords({ agreed, hasLeader, status, now }: ReporterCaseData, texts: Texts, click: CaseClick) {
  const { actionPlan } = texts;
  const mayWantTalk = agreed !== undefined && status === 'open' && !agreed.talkWanted;
  return {
    hasAgreed: agreed !== undefined,
    agreedTitle: actionPlan.agreedTitle,
    ...planInWords(agreed, 'person', texts, now),
    isTalkWanted: agreed?.talkWanted === true && status === 'open',
    talkIsWanted: actionPlan[hasLeader ? 'talkIsWanted' : 'talkIsKept'],
    mayWantTalk,
    notRightHint: actionPlan[hasLeader ? 'notRightHint' : 'notRightHintKept'],
    notRight: actionPlan.notRight,
    talkClick: { ...click, version: agreed?.version ?? 0 },
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
