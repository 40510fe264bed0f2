import { describe, expect, it } from 'vitest';
import { decideAnswerMissing } from '../../src/case/closing.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { evolve } from '../../src/case/evolve.ts';
import { messageId } from '../../src/case/messages.ts';
import { decideWake, nextDue } from '../../src/case/wake.ts';
import {
  anna,
  asked,
  bo,
  caseId,
  deputy,
  exampleClocks,
  guard,
  hr,
  mona,
  reported,
  upper,
} from './example-case.ts';
import { messagesOf, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

const toMona = { kind: 'person', person: mona } as const;

describe('a case stays small', () => {
  it('however many messages never arrive', () => {
    const before = JSON.stringify(stateAfter(reported())).length;
    const failures = Array.from({ length: 400 }, (_, number): CaseEvent => ({
      type: 'DeliveryFailed',
      message: messageId(`reminder-police_comp.${number}-after-24h-2026-11-20t09-00`, toMona),
      reason: 'http-403',
    }));
    expect(JSON.stringify(stateAfter(reported(), ...failures)).length).toBeLessThan(before + 300);
  });

  it('also in one decision: what is due after a long standstill is done a few dates at a time, and all of it', () => {
    const clocks = exampleClocks({ firstAbsence: '2026-11-20', noticeWithoutAbsence: true });
    const police = clocks.find(({ rule }) => rule === 'police_comp');
    if (police === undefined) throw new Error('no police clock');
    const more = [2, 3, 4, 5, 6].map((number) => ({ ...police, clock: `police_comp.${number}` as const }));
    const joining = [deputy, upper, hr, { person: guard, as: 'hr' }, { person: bo, as: 'hr' }] as const;
    const joined = joining.map(({ person, as }): CaseEvent => ({
      type: 'CaseWasEscalated',
      to: person,
      as,
      because: 'not-acknowledged',
      acknowledgeBy: '2027-06-01T09:00:00.000Z',
    }));
    let state = stateAfter(reported({ deadlines: [...clocks, ...more] }), ...joined);
    const wake = woken('2027-02-01T10:00', { remindersToWorkflow: true });
    const reminders = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      const decision = decideWake(state, wake);
      if (decision.kind !== 'accepted') break;
      expect(decision.events.length + messagesOf(decision).length).toBeLessThan(99);
      for (const { id, content } of messagesOf(decision)) if (content.kind === 'reminder') reminders.add(id);
      state = decision.events.reduce(
        (before, event) => evolve(caseId, before, { at: wake.now, event }),
        state,
      );
    }
    expect((nextDue(state) ?? '9999') > wake.now).toBe(true);
    for (const number of [2, 6]) expect([...reminders].join(' ')).toContain(`reminder-police-comp.${number}`);
  });
});

describe('the leader’s closing card', () => {
  const original = messageId('closing-approval', toMona);
  const fresh = (...events: CaseEvent[]) =>
    messagesOf(
      decideAnswerMissing(stateAfter(reported(), asked, ...events), { by: anna, lacksSomething: false }),
    ).map(({ replaces }) => replaces);

  it('is brought up to date where it is known to be, and comes anew where it is not', () => {
    const delivered: CaseEvent = {
      type: 'MessageWasDelivered',
      message: original,
      activity: 'a-1',
      repeated: false,
    };
    expect(stateAfter(reported(), asked, delivered).deliveries).toMatchObject({
      [original]: { status: 'sent', activity: 'a-1' },
    });
    expect(fresh(delivered)).toEqual([original]);
    expect(fresh()).toEqual([undefined]);
  });
});
