import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needToKnow, visibility } from '../../src/organisation/need-to-know.ts';
import { channelAudience } from '../../src/organisation/roles.ts';
import { channelMayBeUsed } from '../../src/organisation/who-may-know.ts';
import { id, unit, words } from './example.ts';

const audience = ({ told = ['mona', 'ali'], excluded = [] as string[], reporter = 'anna' } = {}) => ({
  reporter: id(reporter),
  told: told.map(id),
  excluded: excluded.map(id),
});

const audiences = fc
  .record({ told: fc.subarray(words), excluded: fc.subarray(words), reporter: fc.constantFrom(...words) })
  .map(audience);

describe('the private channel', () => {
  it.each([
    ['leader and AMR told', audience(), true],
    ['leader not told', audience({ told: ['ali'] }), false],
    ['AMR not told', audience({ told: ['mona'] }), false],
    ['leader excluded', audience({ excluded: ['mona'] }), false],
    ['deputy excluded', audience({ excluded: ['peter'] }), false],
    ['outsider excluded', audience({ excluded: ['karen'] }), true],
    ['deputy reports', audience({ reporter: 'peter' }), false],
    ['leader reports', audience({ reporter: 'mona', told: ['karen', 'ali'] }), false],
  ])('%s: %s', (_, facts, expected) => expect(channelMayBeUsed(unit('jobcenter'), facts)).toBe(expected));

  it('is not used where nobody sits', () => expect(channelMayBeUsed(unit('vacant'), audience())).toBe(false));

  it('is never used when somebody there is excluded or is the reporter', () => {
    fc.assert(
      fc.property(audiences, (facts) => {
        const readers = channelAudience(unit('jobcenter'));
        if (readers.some((person) => person === facts.reporter || facts.excluded.includes(person))) {
          expect(channelMayBeUsed(unit('jobcenter'), facts)).toBe(false);
        }
      }),
    );
  });
});

describe('need to know', () => {
  it('keeps health and words from the AMR, TR and colleagues, whatever the purpose', () => {
    for (const role of ['amr', 'tr', 'first-aider', 'other'] as const) {
      expect(visibility(role, 'absence', ['care', 'notification', 'police'])).toBe('hidden');
      expect(visibility(role, 'impact', ['care', 'notification', 'police'])).toBe('hidden');
      expect(visibility(role, 'words', ['care', 'notification', 'police'])).not.toBe('full');
    }
  });

  it('shows a first-aider whom it is about, and nothing else, whatever the purpose', () => {
    const { name, unit: unitName, ...rest } = needToKnow['first-aider'];
    expect([name, unitName]).toEqual(['full', 'full']);
    expect(new Set(Object.values(rest))).toEqual(new Set(['hidden']));
  });

  it('shows the leader absence only to care or to notify', () => {
    expect(visibility('leader', 'absence', [])).toBe('hidden');
    expect(visibility('leader', 'absence', ['police'])).toBe('hidden');
    expect(visibility('leader', 'absence', ['notification'])).toBe('full');
  });

  it('shows the reporter everything', () => {
    expect(new Set(Object.values(needToKnow.reporter))).toEqual(new Set(['full']));
  });
});
