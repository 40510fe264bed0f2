import type { Texts } from '../texts/texts.ts';
import { inert } from './inert.ts';
import type { LeaderCaseData } from './leader-case-data.ts';
import { momentInWords } from './moment-in-words.ts';

/** The part of the leader's card about the person and the duty, as the template names it. */
export function leaderNeeds(data: LeaderCaseData, texts: Texts) {
  const { leaderCase } = texts;
  return {
    firstTitle: leaderCase.first,
    first: firstSteps(data, texts),
    answer: answerInWords(data, texts),
    hasAnswer: data.lacksSomething !== undefined,
    state: acknowledgedInWords(data, texts),
    mayAcknowledge: data.mayAcknowledge && data.acknowledged === undefined,
    dutyTitle: leaderCase.duty,
    duties: data.sender === 'inside' ? [leaderCase.dutyToAct, leaderCase.dutyInside] : [leaderCase.dutyToAct],
    doubts: leaderCase.doubts(data.deliveryDoubts),
    hasDoubts: data.deliveryDoubts > 0,
  };
}

const unsafeKinds: readonly string[] = ['threat', 'extortion', 'stalking'];

function firstSteps({ reporterName, kinds }: LeaderCaseData, { leaderCase }: Texts): readonly string[] {
  const name = inert(reporterName);
  const safety = kinds.some((kind) => unsafeKinds.includes(kind)) ? [leaderCase.safety] : [];
  return [leaderCase.talk(name), leaderCase.notAlone(name), ...safety, leaderCase.askFirst];
}

function answerInWords({ reporterName, lacksSomething }: LeaderCaseData, { leaderCase }: Texts): string {
  const sentence = lacksSomething === true ? leaderCase.lacks : leaderCase.lacksNothing;
  return sentence(inert(reporterName));
}

function acknowledgedInWords({ acknowledged, mayAcknowledge, now }: LeaderCaseData, texts: Texts): string {
  if (acknowledged === undefined)
    return texts.leaderCase[mayAcknowledge ? 'pleaseAcknowledge' : 'notAcknowledged'];
  return texts.leaderCase.acknowledged(inert(acknowledged.name), momentInWords(acknowledged.at, texts, now));
}
