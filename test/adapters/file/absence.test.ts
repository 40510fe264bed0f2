import { expect, it } from 'vitest';
import { absenceInFile } from '../../../src/adapters/file/absence.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { local } from '../../law/arbitraries.ts';
import { id, plain } from '../../organisation/example.ts';

const away = [{ from: '2026-11-20', until: '2026-11-25' }];
const organisation = Organisation.parse({
  ...plain,
  people: plain.people.map((person) => (person.id === 'mona' ? { ...person, away } : person)),
});
const absence = absenceInFile(organisation);

it.each([
  ['2026-11-19T23:59', 'no'],
  ['2026-11-20T00:00', 'yes'],
  ['2026-11-25T23:59', 'yes'],
  ['2026-11-26T00:00', 'no'],
])('counts whole days in Denmark, the first and the last included: %s', async (time, answer) => {
  expect(await absence.isAway(id('mona'), local(time))).toBe(answer);
});

it('says that others are there, and that it does not know whom it does not know', async () => {
  expect(await absence.isAway(id('peter'), local('2026-11-21T12:00'))).toBe('no');
  expect(await absence.isAway(id('nobody'), local('2026-11-21T12:00'))).toBe('unknown');
});

it('refuses an absence that ends before it begins', () => {
  const people = plain.people.map((person) => ({
    ...person,
    away: [{ from: '2026-11-25', until: '2026-11-20' }],
  }));
  expect(Organisation.safeParse({ ...plain, people }).error?.issues[0]).toMatchObject({
    path: ['people', 0, 'away', 0, 'until'],
    message: 'must not be before the first day',
  });
});
