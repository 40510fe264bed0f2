import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/case/events.ts';
import {
  decideAddTakeDown,
  decideCheckTakeDown,
  decideRequestTakeDown,
} from '../../src/case/take-down/decide.ts';
import { platformChecks } from '../../src/law/own-rules.ts';
import { lookAgain } from '../../src/case/duties/look-again.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import { evolve } from '../../src/case/evolve.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { CaseState } from '../../src/case/state.ts';
import { nextDue } from '../../src/case/wake.ts';
import { findTask } from '../../src/case/tasks/tasks-of.ts';
import { ali, amr, anna, caseId, closed, leader, mona, reported, withdrawn } from './example-case.ts';
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
  decideCheckTakeDown(state, { by, item: 1, found: 'back', now: '2026-11-23T08:00:00.000Z' });

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
