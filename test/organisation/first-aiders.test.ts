import { describe, expect, it } from 'vitest';
import { firstAidersFor, isFirstAider } from '../../src/organisation/first-aiders.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { planPeople } from '../../src/organisation/plan-people.ts';
import { example, id, plain, unit } from './example.ts';

/** The example, with these first-aiders in the jobcenter itself. */
function withOwn(...firstAiders: string[]): Organisation {
  const units = plain.units.map((each) => (each.id === 'jobcenter' ? { ...each, firstAiders } : each));
  return Organisation.parse({ ...plain, units });
}

describe('psychological first-aiders', () => {
  it('are those of the nearest unit above, where the own unit names none', () => {
    expect(firstAidersFor(example, unit('jobcenter'), id('anna'))).toEqual(['fie']);
    expect(firstAidersFor(example, unit('top'), id('anna'))).toEqual([]);
  });

  it('are those of the own unit alone, where it names any', () => {
    const own = withOwn('ida', 'bo', 'ida');
    expect(firstAidersFor(own, unit('jobcenter', own), id('anna'))).toEqual(['ida', 'bo']);
  });

  it('are never the person who asks: then those above help', () => {
    const alone = withOwn('anna');
    expect(firstAidersFor(alone, unit('jobcenter', alone), id('anna'))).toEqual(['fie']);
    expect(firstAidersFor(alone, unit('jobcenter', alone), id('bo'))).toEqual(['anna']);
  });

  it('are no more than a card can hold', () => {
    const many = withOwn('ida', 'bo', 'tina', 'helle', 'hans');
    expect(firstAidersFor(many, unit('jobcenter', many), id('anna'))).toEqual(['ida', 'bo', 'tina', 'helle']);
    expect(isFirstAider(many, id('hans'))).toBe(true);
    expect(isFirstAider(many, id('anna'))).toBe(false);
  });

  it('stand by name in the contingency plan, also from above', () => {
    expect(planPeople(example, unit('jobcenter'))).toContainEqual({ role: 'first-aider', names: ['FIE'] });
    expect(planPeople(example, unit('top'))).toContainEqual({ role: 'first-aider', names: [] });
  });
});
