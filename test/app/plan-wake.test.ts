import { describe, expect, it } from 'vitest';
import { planWake } from '../../src/app/plan-wake.ts';
import { MessageId, WakeId } from '../../src/case/ids.ts';
import { reported, withdrawn } from '../case/example-case.ts';
import { reportedAt, stateAfter } from '../case/specification.ts';

const id = WakeId.parse('6f9619ff-8b86-4d11-b42d-00cf4fc964ff');
const open = stateAfter(reported());
const ended = stateAfter(reported(), withdrawn);
/** When the next in the chain is asked. */
const firstNeed = '2026-11-20T13:00:00.000Z';
const message = (notBefore?: string) => ({ id: MessageId.parse('a.b'), notBefore });

describe('the next wake of a case', () => {
  it('is its next date', () => {
    expect(planWake(open, [], undefined, reportedAt)).toEqual({ kind: 'new', at: firstNeed });
  });

  it('is at once while a message waits, or when the message may go', () => {
    expect(planWake(open, [message()], undefined, reportedAt)).toEqual({ kind: 'new', at: reportedAt });
    const later = '2026-11-20T09:30:00.000Z';
    expect(planWake(open, [message(later)], undefined, reportedAt)).toEqual({ kind: 'new', at: later });
  });

  it('is none for a case that has ended and said all', () => {
    expect(planWake(ended, [], { id, at: firstNeed }, reportedAt)).toEqual({ kind: 'none' });
    expect(planWake(ended, [message()], undefined, reportedAt).kind).toBe('new');
  });

  it('keeps a wake that comes early enough', () => {
    const wake = { id, at: '2026-11-20T12:00:00.000Z' };
    expect(planWake(open, [], wake, reportedAt)).toEqual({ kind: 'keep', wake });
  });

  it('moves a wake whose date has come to the next need', () => {
    expect(planWake(open, [], { id, at: reportedAt }, reportedAt)).toEqual({
      kind: 'keep',
      wake: { id, at: firstNeed },
    });
  });

  it('takes a new wake when the old one would come too late', () => {
    const late = { id, at: '2026-12-01T08:00:00.000Z' };
    expect(planWake(open, [], late, reportedAt)).toEqual({ kind: 'new', at: firstNeed });
  });
});
