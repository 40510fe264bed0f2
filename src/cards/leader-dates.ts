import type { Texts } from '../texts/texts.ts';
import { clockName } from './clock-name.ts';
import { deadlineInWords, isBefore } from './deadline-in-words.ts';
import type { Rendering } from './define-card.ts';
import { inert } from './inert.ts';
import type { LeaderCaseData } from './leader-case-data.ts';
import { lastMomentInWords } from './moment-in-words.ts';
import { periodInWords } from './period-in-words.ts';

/** The part of the leader's card about dates and the team's meeting, as the template names it. */
export function leaderDates(data: LeaderCaseData, { texts, commandId }: Rendering) {
  const { caseId, now } = data;
  const { debriefing, easyNotStarted, longSeries, next, dutiesAndDates } = texts.leaderCase;
  const nextDate = nextInWords(data, texts);
  const mayPlan = data.handles && (data.debriefing === 'none' || data.debriefing === 'declined');
  return {
    hasNext: nextDate !== undefined || data.occurred.precision !== 'minute',
    nextTitle: next.title,
    nextDate: nextDate ?? next.none,
    showDates: dutiesAndDates,
    datesTitle: texts.caseFacts.dates,
    dates: data.deadlines.map((deadline) => ({
      name: clockName(deadline.clock, texts),
      words: deadlineInWords(deadline, texts, now),
      mayMeet: deadline.mayMeet && deadline.status === 'running',
      meet: texts.deadlines.meet[deadline.rule],
      meetClick: { caseId, commandId, clock: deadline.clock },
    })),
    assumptions: assumptions(data, texts),
    isEasyAhead: data.easyNotStarted,
    easyNotStarted,
    meetingTitle: debriefing.title,
    meeting: meetingInWords(data, texts),
    mayPlan,
    plan: debriefing.plan,
    maySeeMeeting: data.handles && !mayPlan,
    seeMeeting: texts.tasks.one.meetingPlanned,
    meetingClick: { caseId, commandId, meeting: 'group-talk' },
    isLongSeries: data.isLongSeries,
    longSeries: longSeries(inert(data.reporterName)),
    hasThreshold: data.absenceThreshold !== undefined,
    threshold: data.absenceThreshold === undefined ? '' : texts.leaderCase.threshold(data.absenceThreshold),
  };
}

/** The first date that still runs: its name and its last moment. */
function nextInWords({ deadlines, now }: LeaderCaseData, texts: Texts): string | undefined {
  const running = deadlines.filter(({ status }) => status === 'running');
  const [first] = running.toSorted((one, other) => (isBefore(one.lastMoment, other.lastMoment) ? -1 : 1));
  if (first === undefined) return undefined;
  const say = texts.leaderCase.next[isBefore(now, first.lastMoment) ? 'ahead' : 'passed'];
  return say(clockName(first.clock, texts), lastMomentInWords(first.lastMoment, texts, now));
}

/** A start that was assumed has to be shown as assumed. */
function assumptions({ occurred }: LeaderCaseData, { leaderCase }: Texts): readonly string[] {
  switch (occurred.precision) {
    case 'unknown':
      return [leaderCase.occurrenceUnknown];
    case 'day':
      return [leaderCase.timeUnknown];
    case 'minute':
      return [];
  }
}

function meetingInWords({ debriefing, debriefingTime, now }: LeaderCaseData, texts: Texts): string {
  const words = texts.leaderCase.debriefing;
  if (debriefing !== 'approved') return words[debriefing];
  return debriefingTime === undefined
    ? texts.debriefing.approval.title.approved
    : words.approved(periodInWords(debriefingTime, texts, now));
}
