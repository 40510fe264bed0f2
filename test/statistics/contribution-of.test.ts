import { describe, expect, it } from 'vitest';
import type { CaseEvent, RecordedEvent } from '../../src/case/events.ts';
import type { ClockId } from '../../src/law/deadline-record.ts';
import { contributionOf } from '../../src/statistics/contribution-of.ts';
import { anna, exampleClocks, mona, reported } from '../case/example-case.ts';
import { at, stateAfter } from '../case/specification.ts';
import { example } from '../organisation/example.ts';

/** Reported on Friday at ten; the first talk is to be held by two, and nothing else of the workplace is so near. */
const [beforeTwo, afterTwo] = ['2026-11-20T12:59:00.000Z', '2026-11-20T13:01:00.000Z'];
const quarterIsPublished = '2027-01-15T12:00:00.000Z';

const met = (clock: ClockId, by = mona): CaseEvent => ({
  type: 'DeadlineWasMet',
  by,
  clock,
});
const yes: CaseEvent = { type: 'ConsentWasGiven', by: anna, purpose: 'statistics', wording: 1 };

function counted(...events: readonly RecordedEvent[]) {
  const deadlines = exampleClocks().filter(({ owner }) => owner === 'leader' || owner === 'person');
  const state = stateAfter(reported({ deadlines }), yes, ...events);
  return contributionOf(example, state, quarterIsPublished);
}

const others = exampleClocks()
  .filter(({ owner, rule }) => owner === 'leader' && rule !== 'police_comp' && rule !== 'first_human_contact')
  .map(({ clock }) => at(beforeTwo, met(clock)));

describe('the first talk', () => {
  it('counts as held in time when it was noted within the organisation’s own limit', () => {
    expect(counted(at(beforeTwo, met('first_human_contact')))?.hasTalkInTime).toBe(true);
    expect(counted(at(afterTwo, met('first_human_contact')))?.hasTalkInTime).toBe(false);
    expect(counted()?.hasTalkInTime).toBe(false);
  });

  it('does not become late because the person says so after the leader', () => {
    const talked = met('first_human_contact');
    expect(
      counted(at(beforeTwo, talked), at(afterTwo, met('first_human_contact', anna)))?.hasTalkInTime,
    ).toBe(true);
  });
});

describe('the dates of the workplace', () => {
  const all = [...others, at(beforeTwo, met('first_human_contact'))];

  it('are met when each was met in time, whatever the person did or left', () => {
    expect(others.length).toBeGreaterThan(0);
    expect(counted(...all)?.hasMetDates).toBe(true);
  });

  it('are not when one was met late, was never met, or was past when the case ended', () => {
    expect(counted(...others, at(afterTwo, met('first_human_contact')))?.hasMetDates).toBe(false);
    expect(counted(...others)?.hasMetDates).toBe(false);
    expect(counted(...others, at(afterTwo, { type: 'CaseWasClosed', by: mona }))?.hasMetDates).toBe(false);
  });

  it('ask nothing more of a case that ended before they came', () => {
    const talked = at('2026-11-20T11:00:00.000Z', met('first_human_contact'));
    expect(counted(talked, at(beforeTwo, { type: 'CaseWasClosed', by: mona }))?.hasMetDates).toBe(true);
  });
});
