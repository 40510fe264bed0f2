import type { Texts } from '../texts/texts.ts';
import { kindsAndChannels, type Fact } from './case-facts.ts';
import { inert } from './inert.ts';
import type { LeaderCaseData } from './leader-case-data.ts';
import { dayInWords } from './moment-in-words.ts';
import { occurredInWords } from './occurred-in-words.ts';
import { paragraphs } from './paragraphs.ts';

/** The part of the leader's card about what was reported, as the template names it. */
export function leaderFacts(data: LeaderCaseData, texts: Texts) {
  const isShown = data.status !== 'withdrawn';
  const shared = data.words === undefined || !isShown ? [] : paragraphs(data.words);
  return {
    told: texts.caseFacts.told,
    hasFacts: isShown,
    facts: facts(data, texts),
    wordsTitle: texts.leaderCase.words(inert(data.reporterName)),
    words: shared,
    wordsMissing: missing(data, texts),
    areWordsMissing: isShown && data.wordsMissing !== undefined,
    hasWords: shared.length > 0,
  };
}

function missing({ wordsMissing, reporterName }: LeaderCaseData, { leaderCase }: Texts): string {
  if (wordsMissing === undefined) return '';
  const say = wordsMissing === 'erased' ? leaderCase.wordsErased : leaderCase.wordsUnreadable;
  return say(inert(reporterName));
}

function facts(data: LeaderCaseData, texts: Texts): readonly Fact[] {
  const { caseFacts, shared } = texts;
  const { firstAbsence, lastOccurred, now } = data;
  const absence =
    firstAbsence === undefined
      ? []
      : [{ title: caseFacts.firstAbsence, value: dayInWords(firstAbsence, texts, now) }];
  const latest =
    lastOccurred === undefined
      ? []
      : [{ title: caseFacts.lastTime, value: occurredInWords(lastOccurred, texts, now) }];
  return [
    ...kindsAndChannels(data, texts),
    { title: caseFacts.occurred, value: occurredInWords(data.occurred, texts, now) },
    ...latest,
    ...(data.namesHome ? [{ title: caseFacts.home, value: caseFacts.homeNamed }] : []),
    { title: caseFacts.sender, value: shared.sender[data.sender] },
    ...absence,
  ];
}
