import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor, mayAnswer, unitsToAnswerFor } from '../../src/contingency/answers-for.ts';
import { decideAnswerStep, type AnswerStep } from '../../src/contingency/answer-step.ts';
import type { Plan } from '../../src/contingency/plan.ts';
import { QuestionId } from '../../src/contingency/questions.ts';
import { isUnreviewedPlan } from '../../src/contingency/review.ts';
import { unitsUpwards } from '../../src/organisation/directory.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import { example, id, plain, unit, words } from '../organisation/example.ts';

const now = '2026-11-20T09:00:00.000Z';
const text = (said: string) => ({ kind: 'text' as const, text: said });
const request = (answers: AnswerStep['answers'], more: Partial<AnswerStep> = {}): AnswerStep => ({
  unit: UnitId.parse('jobcenter'),
  step: 'first-aid',
  seen: 0,
  by: id('mona'),
  now,
  answers,
  ...more,
});

/** Saved one after the other. */
function saved(...requests: readonly AnswerStep[]): Plan | undefined {
  return requests.reduce<Plan | undefined>((plan, each) => {
    const decision = decideAnswerStep(plan, each);
    return decision.kind === 'accepted' ? decision.plan : plan;
  }, undefined);
}

describe('a step that is saved', () => {
  it('is one version of what changed; the same again is none', () => {
    const first = request({ 'talk-place': text('Lokale 3') });
    expect(decideAnswerStep(undefined, first)).toMatchObject({
      kind: 'accepted',
      plan: { version: 1 },
      version: { changed: [{ question: 'talk-place', value: text('Lokale 3') }] },
    });
    expect(decideAnswerStep(saved(first), first)).toEqual({ kind: 'nothing' });
  });

  it('does not write over what somebody else has answered meanwhile, but over what was seen', () => {
    const plan = saved(request({ 'talk-place': text('Lokale 3') }));
    const own = { 'talk-place': text('Lokale 9') };
    const unseen = request(own, { by: id('ali') });
    expect(decideAnswerStep(plan, unseen)).toEqual({ kind: 'overtaken', questions: ['talk-place'] });
    expect(decideAnswerStep(plan, { ...unseen, seen: 1 }).kind).toBe('accepted');
  });

  it('does not touch the other steps, and an answer can be emptied', () => {
    const plan = saved(
      request({ relief: text('Kollega') }, { step: 'documentation' }),
      request({ 'talk-place': text('Lokale 3') }, { seen: 1 }),
      request({}, { seen: 2 }),
    );
    expect(plan?.answers.relief?.value).toEqual(text('Kollega'));
    expect(plan?.answers['talk-place']?.value).toBeUndefined();
    expect(plan?.version).toBe(3);
  });

  it('an emptied answer was changed as well: nobody writes over it unseen', () => {
    const first = request({ 'talk-place': text('Lokale 3') });
    const plan = saved(first, request({}, { seen: 1 }));
    expect(decideAnswerStep(plan, { ...first, seen: 1 }).kind).toBe('overtaken');
  });
});

describe('the yearly look at a plan', () => {
  const first = request({ 'talk-place': text('Lokale 3') });
  const later = { ...first, now: '2027-11-21T09:00:00.000Z' };

  it('is overdue when a step was saved by nobody for a year, and done by saving it unchanged', () => {
    const plan = saved(
      first,
      request({ relief: text('Kollega') }, { step: 'documentation', now: later.now }),
    );
    if (plan === undefined) throw new Error('no plan');
    expect(isUnreviewedPlan(plan, '2027-11-20T09:00:00.000Z')).toBe(false);
    expect(isUnreviewedPlan(plan, later.now)).toBe(true);
    const looked = decideAnswerStep(plan, later);
    expect(looked).toMatchObject({ kind: 'accepted', version: { changed: [{ question: 'talk-place' }] } });
    if (looked.kind !== 'accepted') return;
    expect(isUnreviewedPlan(looked.plan, later.now)).toBe(false);
    expect(decideAnswerStep(looked.plan, later)).toEqual({ kind: 'nothing' });
  });
});

describe('what holds for a unit', () => {
  it('is the answer of the nearest unit upwards that has one, for each question by itself', () => {
    const anyPlans = fc.uniqueArray(
      fc.record({
        unit: fc.constantFrom(...example.units.map((each) => each.id)),
        given: fc.uniqueArray(fc.constantFrom(...QuestionId.options)),
      }),
      { selector: (each) => each.unit },
    );
    fc.assert(
      fc.property(anyPlans, fc.constantFrom(...example.units), (given, own) => {
        const plans = given.map((each): Plan => {
          const answer = { value: text(each.unit), by: id('mona'), at: now, version: 1 };
          return {
            unit: each.unit,
            version: 1,
            answers: Object.fromEntries(each.given.map((q) => [q, answer])),
          };
        });
        for (const question of QuestionId.options) {
          const nearest = unitsUpwards(example, own).find((each) =>
            given.some((plan) => plan.unit === each.id && plan.given.includes(question)),
          );
          expect(answerFor(example, own, plans, question)?.from).toBe(nearest?.id);
        }
      }),
    );
  });
});

describe('who answers for a unit', () => {
  it.each([
    ['jobcenter', ['mona', 'peter', 'ali', 'karen', 'topboss']],
    ['service', ['karen', 'henrik', 'topboss']],
    ['middle', ['karen', 'topboss']],
    ['top', ['topboss']],
  ])('%s: its leader, deputy and AMR, and those above', (name, allowed) => {
    const may = words.filter((word) => mayAnswer(example, unit(name), id(word)));
    expect(may.toSorted()).toEqual(allowed.toSorted());
  });
});

describe('the units that somebody answers for', () => {
  it.each([
    ['mona', ['jobcenter']],
    ['karen', ['middle']],
    ['anna', []],
    ['guard', []],
  ])('%s', (word, units) => {
    expect(unitsToAnswerFor(example, id(word)).map((each) => each.id)).toEqual(units);
  });

  it('the own one first, then those that they lead, stand in for or represent', () => {
    const added: Partial<Record<string, object>> = {
      top: { deputy: 'mona' },
      middle: { amr: ['mona'] },
      vacant: { leader: 'mona' },
    };
    const units = plain.units.map((each) => ({ ...each, ...added[each.id] }));
    const several = Organisation.parse({ ...plain, units });
    expect(unitsToAnswerFor(several, id('mona')).map((each) => each.id)).toEqual([
      'jobcenter',
      'top',
      'middle',
      'vacant',
    ]);
  });
});
