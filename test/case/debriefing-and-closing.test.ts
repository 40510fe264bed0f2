import { describe, expect, it } from 'vitest';
import { decideAnswerMissing, decideClose } from '../../src/case/closing.ts';
import { decideAnswerDebriefing, decideProposeDebriefing } from '../../src/case/debriefing.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import {
  ali,
  acknowledged,
  amr,
  anna,
  approved,
  asked,
  bo,
  closed,
  declined,
  firstTime,
  mona,
  peter,
  proposed,
  reported,
  secondTime,
  times,
  withdrawn,
} from './example-case.ts';
import { at, given, messagesOf, stateAfter } from './specification.ts';

const answer = (fields: Partial<Parameters<typeof decideAnswerDebriefing>[1]> = {}) => ({
  by: mona,
  round: 1,
  start: firstTime.start as string | undefined,
  now: '2026-11-23T09:00:00.000Z',
  invitationBy: 'calendar-file' as const,
  ...fields,
});

describe('proposing a debriefing', () => {
  it.each([undefined, mona])('by %s puts the approval card before the leader', (by) => {
    given(reported(), acknowledged)
      .when((state) => decideProposeDebriefing(state, { by, times }))
      .then({ kind: 'accepted', events: [proposed], messages: ['debriefing-approval-1.mona'] });
  });

  it('after a no is a new round with a card of its own', () => {
    given(reported(), acknowledged, proposed, declined)
      .when((state) => decideProposeDebriefing(state, { by: mona, times }))
      .then({
        kind: 'accepted',
        events: [{ type: 'DebriefingWasProposed', round: 2, times: [...times] }],
        messages: ['debriefing-approval-2.mona'],
      });
  });

  it.each<[string, CaseEvent[]]>([
    ['a proposal waits', [proposed]],
    ['a meeting is planned', [proposed, approved]],
  ])('does nothing while %s', (_, events) => {
    given(reported(), acknowledged, ...events)
      .when((state) => decideProposeDebriefing(state, { by: mona, times }))
      .then({ kind: 'nothing' });
  });

  it.each([anna, ali, peter, bo])('is not for %s', (by) => {
    given(reported(), acknowledged)
      .when((state) => decideProposeDebriefing(state, { by, times }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('needs a leader who was told', () => {
    given(reported({ told: [amr] }))
      .when((state) => decideProposeDebriefing(state, { by: undefined, times }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it.each([withdrawn, closed])('is too late after %o', (end) => {
    given(reported(), acknowledged, end)
      .when((state) => decideProposeDebriefing(state, { by: mona, times }))
      .then({ kind: 'refused', reason: 'ended' });
  });
});

describe('answering a proposal', () => {
  it('with a time hands the leader the calendar file and tells the person', () => {
    given(reported(), acknowledged, proposed)
      .when((state) => decideAnswerDebriefing(state, answer()))
      .then({
        kind: 'accepted',
        events: [approved],
        messages: ['debriefing-invitation-1.mona', 'debriefing-planned-1.anna'],
      });
  });

  it('with a time sends the invitation through the flow where there is one', () => {
    const decision = decideAnswerDebriefing(
      stateAfter(reported(), acknowledged, proposed),
      answer({ invitationBy: 'workflow' }),
    );
    expect(messagesOf(decision).map(({ id }) => id)).toEqual([
      'debriefing-invitation-1.workflow',
      'debriefing-planned-1.anna',
    ]);
  });

  it('with a no invites nobody', () => {
    given(reported(), acknowledged, proposed)
      .when((state) => decideAnswerDebriefing(state, answer({ start: undefined })))
      .then({ kind: 'accepted', events: [declined], messages: [] });
  });

  it('the same way again does nothing, also after the end', () => {
    for (const end of [[], [closed], [withdrawn]]) {
      given(reported(), acknowledged, proposed, approved, ...end)
        .when((state) => decideAnswerDebriefing(state, answer()))
        .then({ kind: 'nothing' });
      given(reported(), acknowledged, proposed, declined, ...end)
        .when((state) => decideAnswerDebriefing(state, answer({ start: undefined })))
        .then({ kind: 'nothing' });
    }
  });

  it('otherwise after it was answered is refused', () => {
    for (const [event, start] of [
      [approved, undefined],
      [approved, secondTime.start],
      [declined, firstTime.start],
    ] as const)
      given(reported(), acknowledged, proposed, event)
        .when((state) => decideAnswerDebriefing(state, answer({ start })))
        .then({ kind: 'refused', reason: 'answered-otherwise' });
  });

  it.each<[string, Partial<Parameters<typeof decideAnswerDebriefing>[1]>]>([
    ['not-allowed', { by: ali }],
    ['not-allowed', { by: anna }],
    ['out-of-date', { round: 2 }],
    ['out-of-date', { start: '2026-12-01T09:00:00.000Z' }],
    ['time-has-passed', { now: firstTime.start }],
  ])('is refused as %s for %o', (reason, fields) => {
    given(reported(), acknowledged, proposed)
      .when((state) => decideAnswerDebriefing(state, answer(fields)))
      .then({ kind: 'refused', reason });
  });

  it('on a card of an earlier round is refused', () => {
    const again: CaseEvent = { type: 'DebriefingWasProposed', round: 2, times: [...times] };
    given(reported(), acknowledged, proposed, declined, again)
      .when((state) => decideAnswerDebriefing(state, answer()))
      .then({ kind: 'refused', reason: 'out-of-date' });
  });

  it('before there was a proposal is refused', () => {
    given(reported(), acknowledged)
      .when((state) => decideAnswerDebriefing(state, answer()))
      .then({ kind: 'refused', reason: 'out-of-date' });
  });

  it.each([withdrawn, closed])('is too late after %o', (end) => {
    given(reported(), acknowledged, proposed, end)
      .when((state) => decideAnswerDebriefing(state, answer()))
      .then({ kind: 'refused', reason: 'ended' });
  });
});

describe('the question whether anything is missing', () => {
  const says = (lacksSomething: boolean): CaseEvent => ({
    type: 'ReporterAnswered',
    by: anna,
    lacksSomething,
  });

  it('answered with yes tells the leader', () => {
    given(reported(), asked)
      .when((state) => decideAnswerMissing(state, { by: anna, lacksSomething: true }))
      .then({ kind: 'accepted', events: [says(true)], messages: ['lacks-something-1.mona'] });
  });

  it('answered with no brings the leader’s closing card up to date', () => {
    given(reported(), asked)
      .when((state) => decideAnswerMissing(state, { by: anna, lacksSomething: false }))
      .then({ kind: 'accepted', events: [says(false)], messages: ['closing-approval-1.mona'] });
  });

  it('may be answered again: the leader is told each time something is missing', () => {
    given(reported(), asked, says(true), says(false))
      .when((state) => decideAnswerMissing(state, { by: anna, lacksSomething: true }))
      .then({ kind: 'accepted', events: [says(true)], messages: ['lacks-something-3.mona'] });
  });

  it('answered the same way again does nothing', () => {
    given(reported(), asked, says(true))
      .when((state) => decideAnswerMissing(state, { by: anna, lacksSomething: true }))
      .then({ kind: 'nothing' });
  });

  it('is only the person’s to answer, and only while the case is open', () => {
    given(reported(), asked)
      .when((state) => decideAnswerMissing(state, { by: mona, lacksSomething: false }))
      .then({ kind: 'refused', reason: 'not-allowed' });
    given(reported(), asked, closed)
      .when((state) => decideAnswerMissing(state, { by: anna, lacksSomething: true }))
      .then({ kind: 'refused', reason: 'ended' });
  });

  describe('closing', () => {
    const close = (now = '2026-11-28T09:00:00.000Z', by = mona) => ({ by, now });
    const askedAt = at('2026-11-20T10:00Z', asked);

    it('is possible when nothing is missing', () => {
      given(reported(), askedAt, says(false))
        .when((state) => decideClose(state, close('2026-11-20T13:00:00.000Z')))
        .then({
          kind: 'accepted',
          events: [closed],
          messages: ['closed-1.anna', 'notification-closed.channel-jobcenter', 'notification-closed.ali'],
        });
    });

    it('is possible after seven days of silence, not a second earlier', () => {
      given(reported(), askedAt)
        .when((state) => decideClose(state, close('2026-11-27T10:00:00.000Z')))
        .then({ kind: 'accepted', events: [closed] });
      given(reported(), askedAt)
        .when((state) => decideClose(state, close('2026-11-27T09:59:59.999Z')))
        .then({ kind: 'refused', reason: 'not-answered-yet' });
    });

    it('is refused while something is missing, and before the question', () => {
      given(reported(), askedAt, says(true))
        .when((state) => decideClose(state, close()))
        .then({ kind: 'refused', reason: 'something-is-missing' });
      given(reported())
        .when((state) => decideClose(state, close()))
        .then({ kind: 'refused', reason: 'not-asked-yet' });
    });

    it('is for the leader who handles the case', () => {
      for (const by of [anna, ali, bo])
        given(reported(), askedAt, says(false))
          .when((state) => decideClose(state, close(undefined, by)))
          .then({ kind: 'refused', reason: 'not-allowed' });
    });

    it('a second time does nothing; a withdrawn case cannot be closed', () => {
      given(reported(), askedAt, says(false), closed)
        .when((state) => decideClose(state, close()))
        .then({ kind: 'nothing' });
      given(reported(), withdrawn)
        .when((state) => decideClose(state, close()))
        .then({ kind: 'refused', reason: 'ended' });
    });
  });
});
