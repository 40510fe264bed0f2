import { describe, expect, it } from 'vitest';
import { personName, unitOf } from '../../src/organisation/directory.ts';
import { channelAudience, leaderOf, leadersLeader } from '../../src/organisation/roles.ts';
import { example, id, unit } from './example.ts';

describe('who is who', () => {
  it.each([
    ['anna', 'mona'],
    ['peter', 'mona'],
    ['mona', 'karen'],
    ['karen', 'topboss'],
    ['topboss', undefined],
    ['ida', 'henrik'],
    ['tina', 'karen'],
    ['helle', undefined],
    ['stranger', undefined],
  ])('the nearest leader of %s is %s', (person, leader) =>
    expect(leaderOf(example, id(person))).toBe(leader),
  );

  it.each([
    ['anna', 'jobcenter'],
    ['mona', 'jobcenter'],
    ['karen', 'middle'],
    ['tina', 'vacant'],
    ['helle', undefined],
  ])('%s belongs to %s', (person, name) => expect(unitOf(example, id(person))?.id).toBe(name));

  it('finds the leader above the leader', () => {
    expect(leadersLeader(example, unit('jobcenter'))).toBe('karen');
    expect(leadersLeader(example, unit('top'))).toBeUndefined();
  });

  it('knows who reads the private channel', () => {
    expect(channelAudience(unit('jobcenter'))).toEqual(['mona', 'peter', 'ali']);
    expect(channelAudience(unit('vacant'))).toEqual([]);
  });

  it('knows names, and no name for a stranger', () => {
    expect(personName(example, id('ANNA'))).toBe('ANNA');
    expect(personName(example, id('stranger'))).toBeUndefined();
  });
});
