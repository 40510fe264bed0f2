import type { CaseId } from '../../src/case/ids.ts';
import { actor, actionOf, cardIn } from './actor.ts';
import type { Instance } from './services.ts';

/** What Anna answers, unless a test says otherwise. */
export interface Answers {
  readonly when?: object;
  readonly what?: object;
  readonly who?: object;
  readonly weight?: object;
}

/** Anna answers everything and stands before the yes. */
export async function fillIn(
  instance: Instance,
  answers: Answers = {},
  word = 'anna',
  kind: 'case' | 'drill' = 'case',
) {
  const anna = actor(word, instance);
  let card = cardIn(await anna.says(kind === 'drill' ? 'øvelse' : 'chikane'));
  card = cardIn(await anna.clicks(card, kind === 'drill' ? 'start-drill' : 'start-intake'));
  const when = {
    sender: 'outside',
    date: '2026-11-20',
    time: '09:30',
    timeUnknown: 'false',
    ...answers.when,
  };
  card = cardIn(await anna.clicks(card, 'answer-when', when));
  const what = { kinds: 'other', channels: 'sms', words: '', ...answers.what };
  card = cardIn(await anna.clicks(card, 'answer-what', what));
  const who = {
    told: 'mona,ali',
    notTold: '',
    wordsToLeader: 'false',
    mentionedInDebriefing: 'false',
    ...answers.who,
  };
  card = cardIn(await anna.clicks(card, 'answer-who', who));
  const weight = {
    impact: 'unknown',
    absence: 'skip',
    firstAbsence: '',
    treatment: 'skip',
    happenedBefore: 'skip',
    ...answers.weight,
  };
  const preview = cardIn(await anna.clicks(card, 'answer-weight', weight));
  const caseId = actionOf(preview, 'send-report')['caseId'] as CaseId;
  return { anna, preview, caseId };
}

/** Anna reports, and what follows at once is delivered. */
export async function report(
  instance: Instance,
  answers: Answers = {},
  word = 'anna',
  kind: 'case' | 'drill' = 'case',
) {
  const filled = await fillIn(instance, answers, word, kind);
  const receipt = cardIn(await filled.anna.clicks(filled.preview, 'send-report'));
  await instance.background.settled();
  return { ...filled, receipt };
}
