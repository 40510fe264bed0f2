import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/case/decision.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import {
  decideAddTakeDown,
  decideAnswerTakeDown,
  decideCheckTakeDown,
  decideRequestTakeDown,
} from '../../src/case/take-down/decide.ts';
import { platformChecks } from '../../src/law/own-rules.ts';
import { takeNextStep } from '../../src/case/duties/take-next-step.ts';
import { lookAgain } from '../../src/case/duties/look-again.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import { evolve } from '../../src/case/evolve.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { CaseState } from '../../src/case/state.ts';
import { nextDue } from '../../src/case/wake.ts';
import { findTask } from '../../src/case/tasks/tasks-of.ts';
import { ali, amr, anna, caseId, closed, leader, mona, reported, withdrawn } from './example-case.ts';
import { usualHours } from '../law/arbitraries.ts';
import { at, given, stateAfter } from './specification.ts';

const open = reported({ channels: ['social-media'], told: [leader, amr] });
const item = { by: mona, item: 1 } as const;
const added: CaseEvent = { type: 'TakeDownWasAdded', ...item, place: 'meta' };
const asked: CaseEvent = {
  type: 'TakeDownWasRequested',
  ...item,
  rung: 'platform',
  on: '2026-11-20',
  checkAt: '2026-11-22T12:00:00.000Z',
};
const removed: CaseEvent = {
  type: 'TakeDownWasAnswered',
  ...item,
  answer: 'removed',
  checkAt: '2026-11-22T13:00:00.000Z',
};
const follow: CaseEvent = { type: 'TakeDownChoiceWasMade', by: anna, choice: 'follow', yes: true };
const back = (state: CaseState, by = mona) =>
  decideCheckTakeDown(state, {
    by,
    item: 1,
    found: 'back',
    now: '2026-11-23T08:00:00.000Z',
    workingTime: usualHours,
  });

const wakeAt = (now: string, endOfQuiet = now): Wake => ({
  now,
  endOfQuiet,
  times: [],
  remindersToWorkflow: false,
  chain: [],
  onCall: undefined,
  away: [],
  gone: [],
  acknowledgeBy: now,
  nextWorkday: now,
  workdayAfterNext: now,
});

/** All the looks that are asked for when nobody says anything: each at its time. */
function looks(state: CaseState): readonly string[] {
  const due = lookAgain.due(state);
  if (due === undefined) return [];
  const { events } = lookAgain.act(state, wakeAt(due));
  return [due, ...looks(events.reduce((before, event) => evolve(caseId, before, { at: due, event }), state))];
}

describe('what is to be removed', () => {
  it('is added by the person, the leader or the owner of the task; not by the AMR, and not where nothing is public', () => {
    const adding = (by: typeof mona) => (state: CaseState) => decideAddTakeDown(state, { by, place: 'meta' });
    for (const by of [anna, mona])
      given(open)
        .when(adding(by))
        .then({ kind: 'accepted', events: [{ ...added, by }] });
    given(open).when(adding(ali)).then({ kind: 'refused', reason: 'not-allowed' });
    given(open, { type: 'TaskWasHandedOver', by: mona, task: 'take-down', to: ali })
      .when(adding(ali))
      .then({ kind: 'accepted', events: [{ ...added, by: ali }] });
    given(reported({ channels: ['mail'], kinds: ['other'] }))
      .when(adding(anna))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('goes to Datatilsynet only with the person’s power of attorney, as it is at that moment', () => {
    const complain = (state: CaseState) =>
      decideRequestTakeDown(state, {
        ...item,
        rung: 'authority',
        on: '2026-11-21',
        today: '2026-11-21',
        now: '2026-11-21T08:00:00.000Z',
      });
    const power = (yes: boolean): CaseEvent => ({
      type: 'TakeDownChoiceWasMade',
      by: anna,
      choice: 'power',
      yes,
    });
    const no = { kind: 'refused', reason: 'power-missing' } as const;
    given(open, added).when(complain).then(no);
    given(open, added, power(true), power(false)).when(complain).then(no);
    expect(complain(stateAfter(open, added, power(true))).kind).toBe('accepted');
  });

  it('finishes its task when all of it is gone, and takes it up again when some is back', () => {
    const gone = stateAfter(open, added, asked, removed, {
      type: 'TaskWasDone',
      by: mona,
      task: 'take-down',
      hasNote: false,
    });
    expect(back(gone)).toMatchObject({
      events: [
        { type: 'TakeDownWasChecked', found: 'back' },
        { type: 'TaskWasTakenUpAgain', task: 'take-down' },
      ],
    });
    expect(findTask(gone, 'take-down')?.status).toBe('done');
  });
});

describe('looking again', () => {
  it('is asked for after 48 hours, then weekly, four times, and begins anew with a new request', () => {
    expect(looks(stateAfter(open, added, asked))).toEqual([
      '2026-11-22T12:00:00.000Z',
      '2026-11-29T12:00:00.000Z',
      '2026-12-06T12:00:00.000Z',
      '2026-12-13T12:00:00.000Z',
    ]);
    const again = { ...asked, checkAt: '2027-01-10T12:00:00.000Z' };
    expect(looks(stateAfter(open, added, asked, removed, again))).toHaveLength(platformChecks.atMost);
  });

  it('is never the person’s, unless they want to look too; then the leader is asked all the same', () => {
    const to = (...more: readonly CaseEvent[]) => {
      const state = stateAfter(open, added, asked, ...more);
      const { messages } = lookAgain.act(state, wakeAt('2026-11-22T12:00:00.000Z'));
      return messages.map((message) => message.to);
    };
    expect(to()).toEqual([{ kind: 'person', person: mona }]);
    expect(to(follow)).toEqual([
      { kind: 'person', person: mona },
      { kind: 'person', person: anna },
    ]);
    expect(to(follow, { ...follow, yes: false })).toHaveLength(1);
    expect(back(stateAfter(open, added, asked), anna)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(back(stateAfter(open, added, asked, follow), anna).kind).toBe('accepted');
  });

  it('waits for the morning, and is dropped when it has lost its point', () => {
    const state = stateAfter(open, added, asked);
    const morning = '2026-11-23T07:00:00.000Z';
    const [message] = lookAgain.act(state, wakeAt('2026-11-22T12:00:00.000Z', morning)).messages;
    if (message === undefined) throw new Error('no message');
    expect(message.notBefore).toBe(morning);
    expect(isObsolete(state, message)).toBe(false);
    const stopped: CaseEvent = { type: 'TakeDownWasClosed', ...item, because: 'not-wanted' };
    for (const end of [stopped, withdrawn, closed])
      expect(isObsolete(stateAfter(open, added, asked, end), message)).toBe(true);
  });

  it('never comes after an end, in whatever order things happen', () => {
    const stopped: CaseEvent = { type: 'TakeDownWasClosed', ...item, because: 'not-possible' };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(asked, removed), { maxLength: 5 }),
        fc.constantFrom(stopped, withdrawn, closed),
        (before, end) => {
          const state = stateAfter(open, added, ...before, at('2026-11-21T09:00:00Z', end));
          expect(end === stopped ? lookAgain.due(state) : nextDue(state)).toBeUndefined();
          expect(looks(stateAfter(open, added, ...before)).length).toBeLessThanOrEqual(platformChecks.atMost);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the next step', () => {
  // Friday; the working day after the next one is Tuesday.
  const friday = '2026-11-20T12:00:00.000Z';
  const tuesday = '2026-11-24T08:00:00.000Z';
  const on = (state: CaseState, ...events: readonly CaseEvent[]) =>
    events.reduce((before, event) => evolve(caseId, before, { at: friday, event }), state);
  const answer = (state: CaseState, given: 'removed' | 'partly' | 'refused' | 'no-answer') =>
    decideAnswerTakeDown(state, { ...item, answer: given, now: friday, workingTime: usualHours });
  const after = (state: CaseState, decision: Decision) => {
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    return on(state, ...decision.events);
  };
  /** All that is asked for when nobody does anything: each at its time. */
  const steps = (state: CaseState): readonly (readonly [at: string, person: unknown])[] => {
    const due = takeNextStep.due(state);
    if (due === undefined) return [];
    const { events, messages } = takeNextStep.act(state, wakeAt(due));
    const asked = messages.map(({ to }) => [due, to.kind === 'person' ? to.person : to.kind] as const);
    return [...asked, ...steps(on(state, ...events))];
  };

  it('is asked for once, on the second working day, of whoever has the task, where it was not removed', () => {
    const given = stateAfter(open, added, asked, follow);
    for (const answered of ['partly', 'refused', 'no-answer'] as const)
      expect(steps(after(given, answer(given, answered))), answered).toEqual([[tuesday, mona]]);
    expect(steps(after(given, answer(given, 'removed')))).toEqual([]);
    const handedOver = on(after(given, answer(given, 'refused')), {
      type: 'TaskWasHandedOver',
      by: mona,
      task: 'take-down',
      to: ali,
    });
    expect(steps(handedOver)).toEqual([[tuesday, ali]]);
  });

  it('is asked for when it is back or lies elsewhere, also where the person found it', () => {
    const gone = stateAfter(open, added, asked, removed, follow);
    for (const by of [mona, anna])
      expect(steps(after(gone, back(gone, by)))).toEqual([['2026-11-25T08:00:00.000Z', mona]]);
  });

  it('is asked for when nobody has answered by the last look, and not where the last was of something gone', () => {
    const lookedAt = (state: CaseState): CaseState => {
      const due = lookAgain.due(state);
      if (due === undefined) return state;
      const wake = { ...wakeAt(due), workdayAfterNext: tuesday };
      return lookedAt(on(state, ...lookAgain.act(state, wake).events));
    };
    expect(steps(lookedAt(stateAfter(open, added, asked)))).toEqual([[tuesday, mona]]);
    expect(steps(lookedAt(stateAfter(open, added, asked, removed)))).toEqual([]);
  });

  it('is not asked for any more, and what is on its way dropped, once it was taken or the case has ended', () => {
    const refused = after(stateAfter(open, added, asked), answer(stateAfter(open, added, asked), 'refused'));
    const { events, messages } = takeNextStep.act(refused, wakeAt(tuesday));
    const [message] = messages;
    if (message === undefined) throw new Error('no message');
    const reminded = on(refused, ...events);
    expect(isObsolete(reminded, message)).toBe(false);
    const host: CaseEvent = { ...asked, rung: 'host', checkAt: '2026-11-26T12:00:00.000Z' };
    const stopped: CaseEvent = { type: 'TakeDownWasClosed', ...item, because: 'not-possible' };
    for (const end of [host, stopped, withdrawn, closed]) {
      expect(isObsolete(on(reminded, end), message), end.type).toBe(true);
      if (end === host || end === stopped) expect(steps(on(refused, end)), end.type).toEqual([]);
      else expect(nextDue(on(refused, end)), end.type).toBeUndefined();
    }
  });
});
