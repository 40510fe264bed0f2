import { describe, expect, it } from 'vitest';
import { decideAnswerPlan, decideProposePlan, type Weights } from '../../src/case/action-plan.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import type { CaseState } from '../../src/case/state.ts';
import { actionPlanThreshold } from '../../src/law/own-rules.ts';
import { ali, amr, anna, bo, closed, mona, reported } from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';

const now = '2026-11-24T09:00:00.000Z';
const light = reported({ kinds: ['degrading'] });
const proposed: CaseEvent = { type: 'ActionPlanWasProposed' };
const propose =
  (weights: Weights = [], at = now) =>
  (state: CaseState) =>
    decideProposePlan(state, { weights, threshold: actionPlanThreshold, now: at });
const again = (number: number, date: string): CaseEvent => ({
  type: 'EpisodeWasRecorded',
  by: anna,
  number,
  occurred: { precision: 'day', date },
  kinds: [],
  channels: [],
  deadlines: [],
  stopped: [],
});

describe('an action plan', () => {
  it.each(['threat', 'exposure', 'stalking', 'extortion'] as const)(
    'is suggested for %s, however light it weighs',
    (kind) => {
      given(reported({ kinds: [kind] }))
        .when(propose([{ episode: 1, impact: 1 }]))
        .then({ kind: 'accepted', events: [proposed], messages: ['action-plan.mona'] });
    },
  );

  it('is suggested from a weight of six, not of five', () => {
    given(light)
      .when(propose([{ episode: 1, impact: 5 }]))
      .then({ kind: 'nothing' });
    given(light)
      .when(propose([{ episode: 1, impact: 6 }]))
      .then({ kind: 'accepted', events: [proposed] });
  });

  it('is suggested from three times within thirty days, not when they lie further apart', () => {
    given(light, again(2, '2026-11-21')).when(propose()).then({ kind: 'nothing' });
    given(light, again(2, '2026-11-21'), again(3, '2026-11-22'))
      .when(propose())
      .then({ kind: 'accepted', events: [proposed] });
    given(light, again(2, '2026-10-01'), again(3, '2026-11-22')).when(propose()).then({ kind: 'nothing' });
  });

  it('is suggested when light weights of a short time add up', () => {
    const twice = [
      { episode: 1, impact: 3 },
      { episode: 2, impact: 3 },
    ];
    given(light, again(2, '2026-11-22'))
      .when(propose(twice))
      .then({ kind: 'accepted', events: [proposed] });
    given(light, again(2, '2026-10-01')).when(propose(twice)).then({ kind: 'nothing' });
  });

  it('comes once, whatever the answer was', () => {
    for (const answer of [
      [],
      [{ type: 'ActionPlanWasAgreed', by: mona } as const],
      [{ type: 'ActionPlanWasDeclined', by: mona, reason: 'have-one' } as const],
    ])
      given(light, proposed, ...answer)
        .when(propose([{ episode: 1, impact: 10 }]))
        .then({ kind: 'nothing' });
  });

  it('says nowhere how much it weighs', () => {
    const heavy = JSON.stringify(propose([{ episode: 1, impact: 9 }])(stateAfter(light)));
    const serious = JSON.stringify(propose()(stateAfter(reported({ kinds: ['threat'] }))));
    expect(heavy).toBe(serious);
  });

  it('goes to nobody where no leader was told', () => {
    const decision = propose()(stateAfter(reported({ told: [amr] })));
    expect(messagesOf(decision)).toEqual([]);
  });

  it('not now, with a reason, can become a yes; a yes stays', () => {
    const yes = (state: CaseState) => decideAnswerPlan(state, { by: mona });
    const no = (state: CaseState) => decideAnswerPlan(state, { by: mona, notNow: 'talk-first' });
    const declined = { type: 'ActionPlanWasDeclined', by: mona, reason: 'talk-first' } as const;
    const agreed = { type: 'ActionPlanWasAgreed', by: mona } as const;
    given(light, proposed)
      .when(no)
      .then({ kind: 'accepted', events: [declined] });
    given(light, proposed, declined).when(no).then({ kind: 'nothing' });
    given(light, proposed, declined)
      .when(yes)
      .then({ kind: 'accepted', events: [agreed] });
    given(light, proposed, agreed).when(yes).then({ kind: 'nothing' });
    given(light, proposed, agreed).when(no).then({ kind: 'refused', reason: 'answered-otherwise' });
    given(light, proposed, closed).when(yes).then({ kind: 'refused', reason: 'ended' });
    given(light).when(yes).then({ kind: 'refused', reason: 'not-proposed' });
  });

  it.each([anna, ali, bo])('is not %s’s to answer', (by) => {
    given(light, proposed)
      .when((state) => decideAnswerPlan(state, { by }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });
});
