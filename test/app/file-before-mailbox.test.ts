import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { absenceInFile } from '../../src/adapters/file/absence.ts';
import { fileBeforeMailbox } from '../../src/app/file-before-mailbox.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { id, plain } from '../organisation/example.ts';

const file = Organisation.parse({
  ...plain,
  people: plain.people.map((person) =>
    person.id === 'mona' ? { ...person, away: [{ from: '2026-12-21', until: '2027-01-03' }] } : person,
  ),
});

it.each([
  ['mona', '2026-12-24', 'no', 'yes'],
  // Whoever writes days away into the file keeps them there.
  ['mona', '2026-11-27', 'yes', 'no'],
  ['karen', '2026-11-27', 'yes', 'yes'],
  ['karen', '2026-11-27', 'no', 'no'],
  ['karen', '2026-11-27', 'unknown', 'no'],
] as const)('%s on %s, whose mailbox says %s, counts as %s', async (who, day, mailbox, expected) => {
  const absence = fileBeforeMailbox(file, absenceInFile(file), { isAway: () => Promise.resolve(mailbox) });
  expect(await absence.isAway(id(who), Temporal.Instant.from(`${day}T09:00:00Z`))).toBe(expected);
});
