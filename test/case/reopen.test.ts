import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { openCollection } from '../../src/case/collection.ts';
import { decideNeedNothingMore } from '../../src/case/closing.ts';
import { decideProposeDebriefing } from '../../src/case/debriefing.ts';
import { remindCollector } from '../../src/case/duties/remind-collector.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { evolve } from '../../src/case/evolve.ts';
import { decideReopen, type Reopen } from '../../src/case/reopen.ts';
import type { CaseState } from '../../src/case/state.ts';
import { nextDue } from '../../src/case/wake.ts';
import {
  acknowledged,
  ali,
  anna,
  asked,
  bo,
  caseId,
  closed,
  exampleClocks,
  firstTime,
  mona,
  reported,
  settings,
  times,
  withdrawn,
} from './example-case.ts';
import { at, given, messagesOf, stateAfter } from './specification.ts';

const reopen = (fields: Partial<Reopen> = {}): Reopen => ({
  by: anna,
  present: [mona, ali],
  followUpDays: [1, 3],
  now: '2026-11-25T11:00:00.000Z',
  settings,
  ...fields,
});
const whole = reported({ deadlines: exampleClocks() });
const isClosed = [at('2026-11-20T09:00:00Z', whole), acknowledged, asked, at('2026-11-24T09:00:00Z', closed)];

/** The case after the person has opened it again. */
function openAgain(before: CaseState): CaseState {
  const decision = decideReopen(before, reopen());
  if (decision.kind !== 'accepted') throw new Error(decision.kind);
  return stateAfter(...isClosed, ...decision.events.map((event) => at(reopen().now, event)));
}

describe('a closed case opened again', () => {
  it('runs only the dates that are not past, and reminds of nothing that is', () => {
    const state = openAgain(stateAfter(...isClosed));
    const running = state.deadlines.filter(({ status }) => status === 'running');
    const clocks = running.map(({ record }) => record.clock);
    expect(clocks).toContain('internal_accident_deadline');
    expect(clocks).not.toContain('police_comp');
    expect(clocks).not.toContain('first_human_contact');
    for (const { record } of running)
      for (const reminder of record.reminders) expect(reminder.at > reopen().now).toBe(true);
  });

  it('is acknowledged anew by whoever has it, who gets word under another name', () => {
    const before = stateAfter(...isClosed);
    expect(messagesOf(decideReopen(before, reopen())).map(({ id }) => id)).toEqual([
      'notification-reopened-1.channel-jobcenter',
      `notification-reopened-1.${ali}`,
    ]);
    const state = openAgain(before);
    expect(state.acknowledged).toBeUndefined();
    expect(nextDue(state)).toBeDefined();
    const again = decideAcknowledge(state, { by: mona });
    expect(messagesOf(again).map(({ id }) => id)).toContain(`seen-2.${anna}`);
  });

  it('asks how it goes from now on, each question under a day of its own', () => {
    const { followUps } = openAgain(stateAfter(...isClosed));
    expect(followUps.map(({ day }) => day)).toEqual([6, 8, 12, 15]);
    for (const followUp of followUps) expect(followUp).toMatchObject({ status: 'planned' });
    for (const { at: when } of followUps) expect(when > reopen().now).toBe(true);
  });

  it('may have another meeting of the team, and is not closed by the old answer', () => {
    const past: CaseEvent = { type: 'DebriefingWasProposed', round: 1, times: [...times] };
    const approved: CaseEvent = { type: 'DebriefingWasApproved', by: mona, round: 1, time: firstTime };
    const [first, ...rest] = isClosed;
    if (first === undefined) throw new Error('A case begins.');
    const state = stateAfter(
      first,
      past,
      approved,
      ...rest,
      at('2026-12-20T09:00:00Z', {
        type: 'CaseWasReopened',
        by: anna,
        deadlines: [],
        followUps: [],
        acknowledgeBy: '2026-12-21T09:00:00.000Z',
      }),
      acknowledged,
    );
    expect(state.asked).toBeUndefined();
    expect(decideProposeDebriefing(state, { by: mona, times })).toMatchObject({
      events: [{ type: 'DebriefingWasProposed', round: 2 }],
    });
  });

  it('is the person’s to open, once; not when nobody is left, and never after a withdrawal', () => {
    const decide = (fields: Partial<Reopen>) => (state: CaseState) => decideReopen(state, reopen(fields));
    given(...isClosed)
      .when(decide({ by: mona }))
      .then({ kind: 'refused', reason: 'not-allowed' });
    given(...isClosed)
      .when(decide({ present: [] }))
      .then({ kind: 'refused', reason: 'nobody-left' });
    given(whole, withdrawn).when(decide({})).then({ kind: 'refused', reason: 'ended' });
    given(whole).when(decide({})).then({ kind: 'nothing' });
  });
});

it('who was to keep evidence before is not reminded: that takes a new yes', () => {
  const request: CaseEvent = {
    type: 'CollectionWasRequested',
    by: anna,
    round: 1,
    collector: bo,
    remindAt: '2026-11-23T08:00:00.000Z',
  };
  const before = stateAfter(at('2026-11-20T09:00:00Z', whole), acknowledged, request, asked, closed);
  const decision = decideReopen(before, reopen());
  const events = decision.kind === 'accepted' ? decision.events : [];
  const after = events.reduce((state, event) => evolve(caseId, state, { at: reopen().now, event }), before);
  expect(openCollection(after)).toBeUndefined();
  expect(remindCollector.due(after)).toBeUndefined();
});

describe('the person needs nothing more', () => {
  it('and was not asked yet: the leader gets the closing card', () => {
    given(whole, acknowledged)
      .when((state) => decideNeedNothingMore(state, { by: anna }))
      .then({
        kind: 'accepted',
        events: [asked, { type: 'ReporterAnswered', by: anna, lacksSomething: false }],
        messages: [`closing-approval.${mona}`],
      });
  });

  it('is nobody else’s to say', () => {
    given(whole)
      .when((state) => decideNeedNothingMore(state, { by: mona }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });
});
