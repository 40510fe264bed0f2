import { describe, expect, it } from 'vitest';
import type { DirectoryPerson } from '../../src/organisation/directory-facts.ts';
import { personOf, unitOf } from '../../src/organisation/directory.ts';
import { commonManager, fillGaps, inSeveralUnits } from '../../src/organisation/fill-gaps.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { example, id, plain, unit } from './example.ts';

const group = '00000000-0000-4000-8000-000000000001';
const from = (word: string): DirectoryPerson => ({
  id: id(word),
  name: `Entra ${word}`,
  email: `${word}@entra.dk`,
  language: 'da',
});
const vacant = UnitId.parse('vacant');
const jobcenter = UnitId.parse('jobcenter');

const withTeam = (...names: readonly string[]): Organisation =>
  Organisation.parse({
    ...plain,
    graph: { uses: ['people', 'team'] },
    units: plain.units.map((each) => (names.includes(each.id) ? { ...each, team: group } : each)),
  });

describe('the organisation file wins where both speak', () => {
  it('a leader is found only where the file names none, and comes with name and address', () => {
    const filled = fillGaps(example, [
      { unit: vacant, leader: from('new') },
      { unit: jobcenter, leader: from('new') },
    ]);
    if (filled === undefined) throw new Error('it fits');
    expect(unit('vacant', filled).leader).toBe('new');
    expect(unit('jobcenter', filled).leader).toBe('mona');
    expect(personOf(filled, id('new'))).toMatchObject({ name: 'Entra new', email: 'new@entra.dk' });
  });

  it('a group adds to a team who has no other place, and keeps the names of the file', () => {
    const team = ['anna', 'ida', 'karen', 'helle', 'new', 'mona'].map(from);
    const filled = fillGaps(withTeam('jobcenter'), [{ unit: jobcenter, team }]);
    if (filled === undefined) throw new Error('it fits');
    // Ida belongs elsewhere, Karen and Mona lead, Anna is there already.
    expect(unit('jobcenter', filled).members).toEqual(['anna', 'bo', 'peter', 'ali', 'helle', 'new']);
    expect(unitOf(filled, id('ida'))?.id).toBe('service');
    expect(personOf(filled, id('helle'))?.name).toBe('HELLE');
  });

  it('who is in two groups belongs to the first unit; who leads a unit is not led by it', () => {
    const file = withTeam('jobcenter', 'vacant');
    const filled = fillGaps(file, [
      { unit: jobcenter, team: [from('new')] },
      { unit: vacant, team: [from('new'), from('boss')], leader: from('boss') },
    ]);
    if (filled === undefined) throw new Error('it fits');
    expect(unit('jobcenter', filled).members).toContain('new');
    expect(unit('vacant', filled)).toMatchObject({ leader: 'boss', members: ['tina'] });
  });

  it('a group is of no use to a unit that does not name it', () => {
    expect(fillGaps(example, [{ unit: jobcenter, team: [from('new')] }])).toEqual(example);
  });
});

describe('the manager of a unit', () => {
  const managers = new Map([
    ['a', 'boss'],
    ['b', 'boss'],
    ['boss', 'top'],
    ['lead', 'boss'],
    ['c', 'lead'],
    ['x', 'other'],
  ]);
  const managerOf = (person: string) => {
    const manager = managers.get(person);
    return manager === undefined ? undefined : from(manager);
  };

  it.each<[readonly string[], string | undefined]>([
    [['a', 'b'], 'boss'],
    [['a', 'nobody'], 'boss'],
    // Groups often hold their leader.
    [['a', 'b', 'boss'], 'boss'],
    [['a', 'x'], undefined],
    // A gap is better than a guess.
    [['a', 'lead', 'c'], undefined],
    [[], undefined],
  ])('of %j is %s', (people, expected) => {
    expect(commonManager(people.map(id), managerOf)?.id).toBe(expected);
  });
});

it('who stands in several units is known: by file and group, and never the leader in the own group', () => {
  const file = withTeam('jobcenter', 'vacant');
  expect(
    inSeveralUnits(file, [
      { unit: jobcenter, team: ['anna', 'ida', 'mona', 'new'].map(from) },
      { unit: vacant, team: ['new', 'mona'].map(from) },
    ]).toSorted(),
  ).toEqual(['ida', 'new']);
  expect(inSeveralUnits(example, [{ unit: jobcenter, team: [from('ida')] }])).toEqual([]);
});
