import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideCorrectOccurrence } from '../../src/case/correct-occurrence.ts';
import { decideRecordDeath, decideRetractDeath } from '../../src/case/death.ts';
import type { Decision } from '../../src/case/decision.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { Occurred } from '../../src/case/facts.ts';
import { decideMeetDeadline } from '../../src/case/meet-deadline.ts';
import { decideNoticeWithoutAbsence } from '../../src/case/notice-without-absence.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import { isLongSeries } from '../../src/case/occurrences.ts';
import { decideRecordEpisode } from '../../src/case/record-episode.ts';
import { decideRecordAbsence } from '../../src/case/record-absence.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideWake } from '../../src/case/wake.ts';
import {
  ali,
  anna,
  bo,
  caseId,
  closed,
  exampleClocks,
  leader,
  mona,
  reported,
  settings,
} from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

/** Monday 23 November 2026, 10:00 in Denmark. */
const now = '2026-11-23T09:00:00.000Z';
const whole = reported({ deadlines: exampleClocks() });
const minute = (date: string, time: string): Occurred => ({ precision: 'minute', date, time });

/** The state after a decision that must be a yes. */
function after(state: CaseState, decision: Decision, at = now): CaseState {
  if (decision.kind !== 'accepted') throw new Error(decision.kind);
  return decision.events.reduce((before, event) => evolve(caseId, before, { at, event }), state);
}

const running = (state: CaseState) =>
  Object.fromEntries(
    state.deadlines
      .filter(({ status }) => status === 'running')
      .map(({ record }) => [record.clock, record.lastMoment]),
  );
const ids = (decision: Decision) => messagesOf(decision).map(({ id }) => id);

describe('correcting when it happened', () => {
  const correct =
    (occurred: Occurred, by = anna, episode = 1) =>
    (state: CaseState) =>
      decideCorrectOccurrence(state, { by, episode, occurred, now, settings });

  it('moves every clock that ran from it, and no other', () => {
    const before = stateAfter(whole);
    const state = after(before, correct(minute('2026-11-19', '08:00'))(before));
    expect(running(state)).toEqual({
      ...running(before),
      police_comp: '2026-11-22T07:00:00.000Z',
      // It is never later than what is best done by for the police.
      police_decision_review: '2026-11-20T15:00:00.000Z',
      internal_accident_deadline: '2026-11-29T22:59:00.000Z',
      comp_application: '2028-11-20T22:59:00.000Z', // the 19th is a Sunday
      self_notice: '2027-11-19T22:59:00.000Z',
    });
  });

  it('without a time counts from 00:00', () => {
    const before = stateAfter(whole);
    const state = after(before, correct({ precision: 'day', date: '2026-11-20' })(before));
    const police = state.deadlines.find(({ record }) => record.clock === 'police_comp');
    expect(police?.record).toMatchObject({ timeAssumed: true, lastMoment: '2026-11-22T23:00:00.000Z' });
  });

  it('tells channel and leader why, not the person who did it', () => {
    const decision = correct(minute('2026-11-19', '08:00'))(stateAfter(whole));
    expect(ids(decision)).toEqual(['dates-changed-1.channel-jobcenter', 'dates-changed-1.mona']);
    expect(messagesOf(decision)[1]?.content).toEqual({
      kind: 'dates-changed',
      clocks: ['police_comp', 'internal_accident_deadline'],
      because: 'occurrence',
    });
  });

  it('leaves what was done as done, and says nothing of it', () => {
    const met = { type: 'DeadlineWasMet', by: anna, clock: 'police_comp' } as const;
    const before = stateAfter(whole, met);
    const decision = correct(minute('2026-11-19', '08:00'))(before);
    expect(running(after(before, decision))).not.toHaveProperty('police_comp');
    expect(messagesOf(decision)[0]?.content).toMatchObject({ clocks: ['internal_accident_deadline'] });
  });

  it('never reminds of a date that is past or was reminded of', () => {
    const before = stateAfter(whole);
    const state = after(before, correct(minute('2026-11-19', '08:00'))(before));
    const earlier = state.deadlines.flatMap(({ record }) => record.reminders.filter(({ at }) => at <= now));
    expect(earlier.filter(({ id }) => id === 'after-24h' || id === 'after-48h')).toEqual([]);
  });

  it.each<[string, ReturnType<typeof correct>]>([
    ['not-allowed', correct(minute('2026-11-19', '08:00'), mona)],
    ['time-in-future', correct(minute('2026-11-24', '08:00'))],
    ['unknown-episode', correct(minute('2026-11-19', '08:00'), anna, 2)],
  ])('is refused as %s', (reason, decide) => {
    given(whole).when(decide).then({ kind: 'refused', reason });
  });

  it('cannot put it after the first day of absence', () => {
    given(reported({ firstAbsence: '2026-11-20' }))
      .when(correct(minute('2026-11-21', '08:00')))
      .then({ kind: 'refused', reason: 'after-absence' });
  });

  it('is too late after the end', () => {
    given(whole, closed)
      .when(correct(minute('2026-11-19', '08:00')))
      .then({ kind: 'refused', reason: 'ended' });
  });

  it('to the same does nothing', () => {
    given(whole)
      .when(correct(minute('2026-11-20', '09:30')))
      .then({ kind: 'nothing' });
  });
});

describe('it happens again', () => {
  const again =
    (occurred: Occurred, kinds: CaseState['kinds'] = [], at = now) =>
    (state: CaseState) =>
      decideRecordEpisode(state, { by: anna, occurred, kinds, channels: [], now: at, settings });

  it('starts a clock of its own for the police while the earlier one runs on', () => {
    const before = stateAfter(whole);
    const at = '2026-11-21T09:00:00.000Z';
    const state = after(before, again(minute('2026-11-21', '09:30'), [], at)(before), at);
    expect(running(state)).toEqual({ ...running(before), 'police_comp.2': '2026-11-24T08:30:00.000Z' });
  });

  it('lets an earlier clock go that is past', () => {
    const before = stateAfter(whole);
    const later = '2026-11-25T09:00:00.000Z';
    const state = after(before, again(minute('2026-11-25', '09:30'), [], later)(before), later);
    const police = state.deadlines.filter(({ record }) => record.rule === 'police_comp');
    expect(police.map(({ record }) => record.clock)).toEqual(['police_comp.2']);
  });

  it('each is corrected, met and reminded of on its own', () => {
    const before = after(
      stateAfter(whole),
      again(minute('2026-11-21', '09:30'))(stateAfter(whole)),
      '2026-11-21T09:00:00.000Z',
    );
    const met = after(before, decideMeetDeadline(before, { by: anna, clock: 'police_comp.2' }));
    expect(Object.keys(running(met))).toContain('police_comp');
    const corrected = decideCorrectOccurrence(before, {
      by: anna,
      episode: 2,
      occurred: minute('2026-11-22', '12:00'),
      now: '2026-11-22T12:00:00.000Z',
      settings,
    });
    expect(running(after(before, corrected, '2026-11-22T12:00:00.000Z'))).toEqual({
      ...running(before),
      'police_comp.2': '2026-11-25T11:00:00.000Z',
    });
  });

  it('brings a new kind, and the date that goes with it', () => {
    const before = stateAfter(whole);
    const state = after(before, again(minute('2026-11-23', '08:00'), ['exposure'])(before));
    expect(state.kinds).toEqual(['threat', 'exposure']);
    expect(running(state)).toHaveProperty('prosecution_request', '2027-05-20T21:59:00.000Z');
  });

  it('told twice in the same minute is one time', () => {
    given(whole)
      .when(again(minute('2026-11-20', '09:30')))
      .then({ kind: 'nothing' });
  });

  it('fifty times are kept, in a snapshot that stays small', () => {
    let state = stateAfter(whole);
    for (let time = 2; time <= 50; time += 1)
      state = after(
        state,
        again(minute('2026-11-23', `08:${String(time)}`.replace(/:(\d)$/, ':0$1')))(state),
      );
    expect(again(minute('2026-11-23', '07:00'))(state)).toEqual({ kind: 'refused', reason: 'too-many' });
    expect(JSON.stringify(state).length).toBeLessThan(20_000);
  });

  it('over more than five days, both ways are to be shown', () => {
    const series = (last: string) => stateAfter(reported({ lastOccurred: { precision: 'day', date: last } }));
    expect(isLongSeries(stateAfter(whole))).toBe(false);
    expect(isLongSeries(series('2026-11-25'))).toBe(false);
    expect(isLongSeries(series('2026-11-26'))).toBe(true);
  });
});

describe('a notice without absence', () => {
  const notice =
    (needed: boolean, by = anna) =>
    (state: CaseState) =>
      decideNoticeWithoutAbsence(state, { by, needed, now, settings });

  it('runs from the day of the accident, and tells the leader nothing of why', () => {
    const decision = notice(true)(stateAfter(whole));
    const state = after(stateAfter(whole), decision);
    expect(running(state)).toHaveProperty('easy_no_absence', '2026-12-04T22:59:00.000Z');
    expect(JSON.stringify(decision)).not.toMatch(/treatment|health/);
    expect(messagesOf(decision)[1]?.content).toMatchObject({ because: 'news' });
  });

  it('taken back ends its clock', () => {
    const state = after(stateAfter(whole), notice(true)(stateAfter(whole)));
    expect(running(after(state, notice(false)(state)))).not.toHaveProperty('easy_no_absence');
  });

  it('stays beside the one with absence; one notice settles both', () => {
    let state = after(stateAfter(whole), notice(true)(stateAfter(whole)));
    const absence = decideRecordAbsence(state, { by: mona, firstDay: '2026-11-22', now, settings });
    state = after(state, absence);
    expect(running(state)).toMatchObject({
      easy_no_absence: '2026-12-04T22:59:00.000Z',
      easy_absence: '2026-12-06T22:59:00.000Z',
    });
    state = after(state, decideMeetDeadline(state, { by: anna, clock: 'easy_no_absence' }));
    expect(Object.keys(running(state))).not.toContain('easy_absence');
  });

  it('is for the person alone', () => {
    given(whole).when(notice(true, mona)).then({ kind: 'refused', reason: 'not-allowed' });
  });
});

describe('a death', () => {
  const death =
    (by = mona, date = '2026-11-23') =>
    (state: CaseState) =>
      decideRecordDeath(state, {
        by,
        knownSince: { precision: 'minute', at: `${date}T08:00:00.000Z` },
        now,
        settings,
      });

  it('starts its clock from when it was known, ends the talk and the own dates', () => {
    const state = after(stateAfter(whole), death()(stateAfter(whole)));
    expect(running(state)).toEqual({
      police_comp: '2026-11-23T08:30:00.000Z',
      internal_accident_deadline: '2026-11-30T22:59:00.000Z',
      easy_death: '2026-11-25T08:00:00.000Z',
    });
  });

  it('silences everything to the person, and lets the leader close', () => {
    const state = after(stateAfter(whole), death()(stateAfter(whole)));
    const sent = messagesOf(decideWake(state, woken('2026-11-24T10:00', { times: [] })));
    expect(sent.filter(({ to }) => to.kind === 'person' && to.person === anna)).toEqual([]);
  });

  it('drops what was on its way to the person', () => {
    const acknowledged = decideAcknowledge(stateAfter(whole), { by: mona });
    const before = after(stateAfter(whole), acknowledged);
    const seen = messagesOf(acknowledged).find(({ content }) => content.kind === 'seen');
    if (seen === undefined) throw new Error('nobody is told');
    expect(isObsolete(before, seen)).toBe(false);
    expect(isObsolete(after(before, death()(before)), seen)).toBe(true);
  });

  it('recorded by mistake is taken back, and everything runs again', () => {
    const before = stateAfter(whole);
    const dead = after(before, death()(before));
    const state = after(dead, decideRetractDeath(dead, { by: mona, now, settings }));
    expect(running(state)).toEqual(running(before));
    expect(state.death).toBeUndefined();
  });

  it.each([anna, ali, bo])('is not for %s to record', (by) => {
    given(whole).when(death(by)).then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('is not recorded ahead of time', () => {
    given(reported({ told: [leader] }))
      .when(death(mona, '2026-11-24'))
      .then({ kind: 'refused', reason: 'time-in-future' });
  });
});

describe('the own dates of the person', () => {
  it('are not the leader’s to settle', () => {
    given(whole)
      .when((state) => decideMeetDeadline(state, { by: mona, clock: 'comp_application' }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('remind nobody but the person, far ahead', () => {
    const own = exampleClocks({ kinds: ['exposure'] }).filter(({ owner }) => owner === 'person');
    expect(own.map(({ rule }) => rule)).toEqual(['prosecution_request', 'comp_application', 'self_notice']);
    for (const { reminders } of own) for (const { to } of reminders) expect(to).toEqual(['person']);
  });
});

describe('the first talk', () => {
  it('is due within the working hours that the workplace has set, and ends with one click', () => {
    const before = stateAfter(whole);
    expect(running(before)).toHaveProperty('first_human_contact', '2026-11-20T13:00:00.000Z');
    const state = after(before, decideMeetDeadline(before, { by: mona, clock: 'first_human_contact' }));
    expect(running(state)).not.toHaveProperty('first_human_contact');
  });

  it('has no date when no leader was told', () => {
    const clocks = exampleClocks({ told: [{ person: ali, as: 'amr' }] });
    expect(clocks.map(({ rule }) => rule)).not.toContain('first_human_contact');
  });
});
