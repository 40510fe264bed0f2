import { describe, expect, it } from 'vitest';
import { MeetingKind } from '../../src/case/meeting-events.ts';
import { TaskKind } from '../../src/case/tasks/task-kind.ts';
import {
  agreedOn,
  peopleIn,
  questionsOfMeeting,
  questionsOfTask,
  type Around,
} from '../../src/contingency/in-a-case.ts';
import type { AnswerValue, Plan } from '../../src/contingency/plan.ts';
import type { QuestionId } from '../../src/contingency/questions.ts';
import { example, id, unit } from '../organisation/example.ts';

const now = '2026-11-20T09:00:00.000Z';
const people = (...names: string[]): AnswerValue => ({ kind: 'people', people: names.map(id) });
const text = (said: string): AnswerValue => ({ kind: 'text', text: said });

/** The plan of a unit with these answers. */
function planOf(name: string, answers: Partial<Record<QuestionId, AnswerValue>>): Plan {
  const given = Object.entries(answers).map(([question, value]) => [
    question,
    { value, by: id('mona'), at: now, version: 1 },
  ]);
  return { unit: unit(name).id, version: 1, answers: Object.fromEntries(given) as Plan['answers'] };
}

/** What holds in Anna's case at the jobcenter. */
const inCase = (plans: readonly Plan[], questions: readonly QuestionId[], around: Partial<Around> = {}) =>
  agreedOn(example, { unit: unit('jobcenter'), plans }, questions, {
    reporter: id('anna'),
    notTold: [],
    ...around,
  });

describe('what the plan says in a case', () => {
  const plan = planOf('jobcenter', {
    'first-talk': people('bo', 'peter', 'anna', 'stranger'),
    'talk-place': text('Lokale 3'),
    psychologist: { kind: 'choice', choice: 'always' },
  });

  it('given people, a text and a choice: all are named, but never the person, nor who is gone', () => {
    expect(inCase([plan], ['first-talk', 'talk-place', 'psychologist'])).toEqual([
      { question: 'first-talk', value: people('bo', 'peter') },
      { question: 'talk-place', value: text('Lokale 3') },
      { question: 'psychologist', value: { kind: 'choice', choice: 'always' } },
    ]);
  });

  it('given somebody who is kept out, or whose part the person has ended: they are left out without a word', () => {
    const left = [{ person: id('peter'), as: 'deputy' as const, at: now }];
    expect(inCase([plan], ['first-talk'], { notTold: [id('bo')] })).toEqual([
      { question: 'first-talk', value: people('peter') },
    ]);
    expect(inCase([plan], ['first-talk'], { notTold: [id('bo')], left })).toEqual([]);
  });

  it('given a unit above that has answered: it holds, and another unit’s plan does not', () => {
    const above = planOf('middle', { 'talk-place': text('Hos Karen'), 'stand-in': people('karen') });
    const beside = planOf('service', { 'police-when': text('Altid') });
    expect(inCase([plan, above, beside], ['talk-place', 'stand-in', 'police-when'])).toEqual([
      { question: 'talk-place', value: text('Lokale 3') },
      { question: 'stand-in', value: people('karen') },
    ]);
  });

  it('names its people in the order of the plan', () => {
    expect(peopleIn(inCase([plan], ['first-talk', 'talk-place']))).toEqual([id('bo'), id('peter')]);
    expect(peopleIn(inCase([], ['first-talk']))).toEqual([]);
  });
});

it('shows at most two answers with a task or a meeting', () => {
  for (const meeting of MeetingKind.options)
    expect(questionsOfMeeting[meeting].length, meeting).toBeLessThanOrEqual(2);
  for (const task of TaskKind.options) expect(questionsOfTask[task].length, task).toBeLessThanOrEqual(2);
});
