import type { PersonaRole } from '../adapters/local/persona.ts';
import { ConfigError } from '../config/config-error.ts';
import { personOf } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation, Person, Unit } from '../organisation/organisation.ts';

/** Somebody who sits at a Playground: what they are, and where. */
export interface Seat {
  readonly person: Person;
  readonly role: PersonaRole;
  /** Undefined for who belongs to no unit, for example in HR. */
  readonly unit: Unit | undefined;
}

/** Employee, leader and AMR of the first unit that has all of them; nobody where none has. */
export function usualSeats(organisation: Organisation): readonly Seat[] {
  const unit = organisation.units.find(
    ({ leader, amr, members }) => leader !== undefined && amr.length > 0 && members.length > 0,
  );
  const seats = [
    ['employee', unit?.members[0]],
    ['leader', unit?.leader],
    ['amr', unit?.amr[0]],
  ] as const;
  return seats.flatMap(([role, id]) => {
    const person = id === undefined ? undefined : personOf(organisation, id);
    return person === undefined ? [] : [{ person, role, unit }];
  });
}

/**
 * The people with these names, in that order. A name is an e-mail address of the organisation file, or what stands
 * before its `@`. Throws a ConfigError with every name that nobody has, or more than one.
 */
export function chosenSeats(organisation: Organisation, names: readonly string[]): readonly Seat[] {
  const found = names.map((name) => ({ name, people: organisation.people.filter(isCalled(name)) }));
  const problems = found.flatMap(({ name, people }) => {
    if (people.length === 1) return [];
    const problem = people.length === 0 ? 'nobody in the organisation file is' : 'several people are';
    return [
      `PLAYGROUND_PEOPLE names ${name}, which ${problem}: write an e-mail address, or what stands before its @`,
    ];
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return found.flatMap(({ people }) => people.map((person) => seatOf(organisation, person)));
}

function isCalled(name: string): (person: Person) => boolean {
  return ({ email }) => [email, email.split('@')[0]].some((called) => called?.toLowerCase() === name);
}

function seatOf(organisation: Organisation, person: Person): Seat {
  for (const [role, holders] of unitRoles) {
    const unit = organisation.units.find((each) => holders(each).includes(person.id));
    if (unit !== undefined) return { person, role, unit };
  }
  const { hr, onCall, administrators } = organisation;
  const roles = [
    ['hr', hr],
    ['on-call', onCall],
    ['administrator', administrators],
  ] as const;
  const role = roles.find(([, holders]) => holders.includes(person.id))?.[0] ?? 'employee';
  return { person, role, unit: undefined };
}

/** A leader may be a member of the unit above: what somebody does for others counts before where they belong. */
const unitRoles: readonly (readonly [PersonaRole, (unit: Unit) => readonly (PersonId | undefined)[]])[] = [
  ['leader', ({ leader }) => [leader]],
  ['deputy', ({ deputy }) => [deputy]],
  ['amr', ({ amr }) => amr],
  ['tr', ({ tr }) => tr],
  ['first-aider', ({ firstAiders }) => firstAiders],
  ['employee', ({ members }) => members],
];
