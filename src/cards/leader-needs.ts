import type { Texts } from '../texts/texts.ts';
import { isBefore } from './deadline-in-words.ts';
import type { Rendering } from './define-card.ts';
import { inert } from './inert.ts';
import type { LeaderCaseData } from './leader-case-data.ts';
import { momentInWords } from './moment-in-words.ts';

/** The part of the leader's card about the person and the duty, as the template names it. */
export function leaderNeeds(data: LeaderCaseData, { texts, commandId }: Rendering) {
  const { leaderCase } = texts;
  const name = inert(data.reporterName);
  const mayAcknowledge = data.mayAcknowledge && data.acknowledged === undefined;
  return {
    joined: joinedInWords(data, texts),
    hasJoined: data.joined !== undefined,
    firstTitle: leaderCase.first,
    first: firstSteps(data, texts),
    // Where the reader can acknowledge, that is the one thing to press first.
    asksToTalk: data.firstContactBy !== undefined && !mayAcknowledge,
    talked: texts.deadlines.meet.first_human_contact,
    talkedClick: { caseId: data.caseId, commandId, clock: 'first_human_contact' },
    answer: answerInWords(data, texts),
    hasAnswer: data.lacksSomething !== undefined,
    state: acknowledgedInWords(data, texts),
    mayAcknowledge,
    standsIn:
      data.standsInFor === undefined ? '' : texts.chain.leader.standsIn(inert(data.standsInFor), name),
    mayTakeOver: data.standsInFor !== undefined,
    takeOver: texts.chain.leader.takeOver,
    hasPlan: data.plan !== undefined,
    planText: data.plan === undefined ? '' : texts.actionPlan.leader[data.plan],
    dutyTitle: leaderCase.duty,
    duties: [
      leaderCase.dutyToAct(name),
      texts.bySender.duty[data.sender],
      ...(data.sender === 'inside' ? [leaderCase.dutyInside(name)] : []),
    ],
    doubts: leaderCase.doubts(data.deliveryDoubts, name),
    hasDoubts: data.deliveryDoubts > 0,
  };
}

/** Why the reader has the case, and what acknowledging it means then. */
function joinedInWords({ joined, mayAcknowledge, reporterName }: LeaderCaseData, { chain }: Texts): string {
  if (joined === undefined) return '';
  const why = chain.leader[joined.because](inert(joined.after), inert(reporterName));
  return mayAcknowledge ? `${why} ${chain.leader.mayTakeOver}` : why;
}

function firstSteps(data: LeaderCaseData, texts: Texts): readonly string[] {
  const { leaderCase } = texts;
  const { isUrgent, firstContactBy, now } = data;
  const name = inert(data.reporterName);
  const isTimed = firstContactBy !== undefined && isBefore(now, firstContactBy);
  const talk = isTimed
    ? leaderCase.talkBy(name, momentInWords(firstContactBy, texts, now))
    : leaderCase.talk(name);
  if (!isUrgent) return [talk, leaderCase.notAlone(name), leaderCase.askFirst(name)];
  const { urgent } = leaderCase;
  return [
    urgent.today(name),
    talk,
    urgent.home(name),
    urgent.address,
    urgent.police(name),
    leaderCase.askFirst(name),
  ];
}

function answerInWords({ reporterName, lacksSomething }: LeaderCaseData, { leaderCase }: Texts): string {
  const sentence = lacksSomething === true ? leaderCase.lacks : leaderCase.lacksNothing;
  return sentence(inert(reporterName));
}

function acknowledgedInWords(data: LeaderCaseData, texts: Texts): string {
  const { leaderCase } = texts;
  const { acknowledged, mayAcknowledge, now } = data;
  if (acknowledged === undefined)
    return mayAcknowledge
      ? leaderCase.pleaseAcknowledge(inert(data.reporterName))
      : leaderCase.notAcknowledged;
  return leaderCase.acknowledged(inert(acknowledged.name), momentInWords(acknowledged.at, texts, now));
}
