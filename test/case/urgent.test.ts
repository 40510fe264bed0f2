import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledgeBy } from '../../src/case/acknowledge-by.ts';
import { decideProposePlan } from '../../src/case/action-plan.ts';
import { HarassmentKind, type Told } from '../../src/case/facts.ts';
import { isUrgent } from '../../src/case/is-urgent.ts';
import { evolve } from '../../src/case/evolve.ts';
import { decideRecordEpisode } from '../../src/case/record-episode.ts';
import { CaseState } from '../../src/case/state.ts';
import { withUrgency } from '../../src/case/with-urgency.ts';
import { amr, anna, caseId, firstAider, mona, reported, settings } from './example-case.ts';

const at = '2026-11-20T09:00:00.000Z';
const now = '2026-11-20T09:30:00.000Z';
const light = {
  weights: [{ episode: 1, impact: 1 }],
  threshold: { impact: 6, episodes: 3, withinDays: 30 },
  now,
};
const open = (more: Parameters<typeof reported>[0] = {}) =>
  evolve(caseId, undefined, { at, event: reported({ kinds: ['degrading'], ...more }) });

const again = (state: CaseState, more: { kinds?: HarassmentKind[]; namesHome?: boolean }) => {
  const occurred = { precision: 'minute', date: '2026-11-20', time: '10:15' } as const;
  const episode = { by: anna, occurred, kinds: [], channels: [], now, settings, ...more };
  return withUrgency(state, decideRecordEpisode(state, episode), { now, settings });
};

describe('a case that cannot wait', () => {
  it.each(HarassmentKind.options)('of the kind %s', (kind) => {
    const urgent = ['threat', 'stalking', 'extortion'].includes(kind);
    expect(isUrgent({ kinds: [kind], namesHome: false })).toBe(urgent);
    expect(isUrgent({ kinds: [kind], namesHome: true })).toBe(true);
  });

  it('is acknowledged within an hour of work, and never later than another case', () => {
    expect(acknowledgeBy(at, settings, true)).toBe('2026-11-20T10:00:00.000Z');
    expect(acknowledgeBy(at, settings, false)).toBe('2026-11-20T13:00:00.000Z');
    const swapped = { ...settings, urgentAcknowledgementWorkingHours: 4, acknowledgementWorkingHours: 2 };
    expect(acknowledgeBy(at, swapped, true)).toBe('2026-11-20T11:00:00.000Z');
  });

  it('calls for an action plan, however light the person says that it weighs', () => {
    expect(decideProposePlan(open(), light).kind).toBe('nothing');
    expect(decideProposePlan(open({ namesHome: true }), light).kind).toBe('accepted');
  });
});

describe('a case that turns out not to be able to wait', () => {
  it('has less time to be acknowledged, and everybody who has it is told', () => {
    const state = open();
    const decision = again(state, { namesHome: true });
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    expect(decision.events.at(-1)).toEqual({
      type: 'CaseTurnedUrgent',
      acknowledgeBy: '2026-11-20T10:30:00.000Z',
    });
    const words = decision.messages.filter(({ content }) => content.kind === 'notification');
    expect(words.map(({ id }) => id)).toEqual([
      'notification-urgent-1.channel-jobcenter',
      'notification-urgent-1.ali',
    ]);
    const after = decision.events.reduce(
      (before, event) => evolve(caseId, before, { at: now, event }),
      state,
    );
    expect(isUrgent(after)).toBe(true);
    expect(after.acknowledgeBy).toBe('2026-11-20T10:30:00.000Z');
  });

  it('is told once more when it was corrected in between, and never to a first-aider, who only listens', () => {
    const told: Told[] = [amr, firstAider];
    const urgentNews = (state: CaseState) => {
      const decision = again(state, { kinds: ['stalking'] });
      return decision.kind === 'accepted'
        ? decision.messages.filter(({ content }) => content.kind === 'notification').map(({ id }) => id)
        : [];
    };
    const first = urgentNews(open({ told, channelUsed: false }));
    const second = urgentNews({ ...open({ told, channelUsed: false }), changes: 2 });
    expect([...first, ...second]).toEqual(['notification-urgent-1.ali', 'notification-urgent-3.ali']);
  });

  it('keeps an acknowledgement, and a time that is sooner', () => {
    const acknowledged = evolve(caseId, open(), { at, event: { type: 'CaseWasAcknowledged', by: mona } });
    const soon = open({ acknowledgeBy: '2026-11-20T09:45:00.000Z' });
    for (const state of [acknowledged, soon]) {
      const decision = again(state, { kinds: ['stalking'] });
      if (decision.kind !== 'accepted') throw new Error(decision.kind);
      expect(decision.events.at(-1)).toEqual({ type: 'CaseTurnedUrgent' });
    }
  });

  it('is said once, and not at all where nothing urgent is told', () => {
    const urgent = open({ namesHome: true });
    const types = (state: CaseState, more: Parameters<typeof again>[1]) => {
      const decision = again(state, more);
      return decision.kind === 'accepted' ? decision.events.map(({ type }) => type) : [];
    };
    expect(types(urgent, { namesHome: true })).not.toContain('CaseTurnedUrgent');
    expect(types(open(), { kinds: ['sexual'] })).not.toContain('CaseTurnedUrgent');
  });

  it('never becomes one that can wait, whatever is told later', () => {
    const kinds = fc.subarray([...HarassmentKind.options]);
    fc.assert(
      fc.property(fc.array(fc.record({ kinds, namesHome: fc.boolean() }), { maxLength: 5 }), (told) => {
        let state = open({ namesHome: true });
        for (const more of told) {
          const decision = again(state, more);
          if (decision.kind === 'accepted')
            state = decision.events.reduce(
              (before, event) => evolve(caseId, before, { at: now, event }),
              state,
            );
          expect(isUrgent(state)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('a case from before this was asked can still be read', () => {
  const before = Object.entries(open()).filter(([field]) => field !== 'namesHome');
  expect(CaseState.parse(Object.fromEntries(before)).namesHome).toBe(false);
});
