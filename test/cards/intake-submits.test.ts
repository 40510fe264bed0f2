import { describe, expect, it, test } from 'vitest';
import { intakeWeightCard } from '../../src/cards/intake-weight.ts';
import { intakeWhatCard } from '../../src/cards/intake-what.ts';
import { intakeWhenCard } from '../../src/cards/intake-when.ts';
import { intakeWhoCard } from '../../src/cards/intake-who.ts';
import { commandId } from './shown.ts';

const click = { caseId: '7KXM4Q2P', commandId };
const answerWhen = intakeWhenCard.submits['answer-when'];
const answerWhat = intakeWhatCard.submits['answer-what'];
const answerWho = intakeWhoCard.submits['answer-who'];
const answerWeight = intakeWeightCard.submits['answer-weight'];

describe('a person who fills in nothing', () => {
  test.each([
    ['with empty inputs', { sender: '', date: '', time: '', timeUnknown: 'false' }],
    ['with inputs left out', {}],
  ])('gives no answer to the first step (%s)', (_how, inputs) => {
    expect(answerWhen.parse({ ...click, ...inputs })).toEqual({ ...click, timeUnknown: false });
  });

  it('skips everything else', () => {
    expect(answerWhat.parse({ ...click, kinds: '', channels: '', words: ' \n ' })).toEqual({
      ...click,
      kinds: [],
      channels: [],
      namesHome: false,
    });
    expect(answerWho.parse(click)).toEqual({
      ...click,
      told: [],
      notTold: [],
      wordsToLeader: false,
      mentionedInDebriefing: false,
    });
    const skipped = {
      impact: 'unknown',
      absence: 'skip',
      firstAbsence: '',
      treatment: 'skip',
      happenedBefore: '',
    };
    expect(answerWeight.parse({ ...click, ...skipped })).toEqual(click);
  });
});

describe('answers as Teams sends them', () => {
  it('become clean values', () => {
    expect(answerWhen.parse({ ...click, sender: 'inside', date: '2026-11-20', time: '13:30' })).toEqual({
      ...click,
      sender: 'inside',
      date: '2026-11-20',
      time: '13:30',
      timeUnknown: false,
    });
    expect(answerWhat.parse({ ...click, kinds: 'threat,stalking,threat', words: ' Hej ' })).toMatchObject({
      kinds: ['threat', 'stalking'],
      words: 'Hej',
    });
    expect(answerWho.parse({ ...click, told: 'B1,c1', wordsToLeader: 'true' })).toMatchObject({
      told: ['b1', 'c1'],
      wordsToLeader: true,
      mentionedInDebriefing: false,
    });
    const weight = { impact: '10', absence: 'yes', firstAbsence: '2026-11-20', treatment: 'no' };
    expect(answerWeight.parse({ ...click, ...weight })).toMatchObject({
      impact: 10,
      absence: 'yes',
      treatment: false,
    });
  });
});

test.each([
  ['an unknown sender', answerWhen, { sender: 'boss' }],
  ['a day that is none', answerWhen, { date: '2026-02-30' }],
  ['a time that is none', answerWhen, { time: '25:00' }],
  ['an unknown kind', answerWhat, { kinds: 'threat,evil' }],
  ['words that are too long', answerWhat, { words: 'x'.repeat(4001) }],
  ['a person that is no id', answerWho, { told: 'b1,../../head' }],
  ['a weight over 10', answerWeight, { impact: '11' }],
  ['a field that the card does not have', answerWho, { reporter: 'b1' }],
])('refuses %s', (_what, schema, inputs) => {
  expect(schema.safeParse({ ...click, ...inputs }).success).toBe(false);
});
