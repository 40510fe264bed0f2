import type { DirectoryPerson, UnitFacts } from './directory-facts.ts';
import { personOf, unitOf } from './directory.ts';
import type { PersonId, UnitId } from './ids.ts';
import { Organisation, type Person, type Unit } from './organisation.ts';

/**
 * The organisation with the gaps of its file filled from the directory: leaders of units that name none, and members from
 * the group of a unit. **The file wins where both speak:** nobody whom it names with a place gets another one, no leader is
 * replaced, and names and addresses of people whom it knows stay. Undefined when the whole would not be valid.
 */
export function fillGaps(file: Organisation, facts: readonly UnitFacts[]): Organisation | undefined {
  const byUnit = new Map(facts.map((each) => [each.unit, each]));
  const placed = new Set<PersonId>();
  const people = new Map<PersonId, Person>();
  const add = (person: DirectoryPerson): PersonId => {
    if (personOf(file, person.id) === undefined) people.set(person.id, { ...person, away: [] });
    return person.id;
  };
  const units = file.units.map((unit) => {
    const { team = [], leader } = byUnit.get(unit.id) ?? {};
    const found = unit.leader === undefined && leader !== undefined ? add(leader) : unit.leader;
    const members = newMembers(file, unit, { team, leader: found, placed }).map(add);
    return {
      ...unit,
      ...(found !== undefined && { leader: found }),
      members: [...unit.members, ...members],
    };
  });
  return Organisation.safeParse({ ...file, units, people: [...file.people, ...people.values()] }).data;
}

/** Who leads a unit is not led by it; and each belongs to the first unit that has them. */
function newMembers(
  file: Organisation,
  unit: Unit,
  {
    team,
    leader,
    placed,
  }: {
    readonly team: readonly DirectoryPerson[];
    readonly leader: PersonId | undefined;
    readonly placed: Set<PersonId>;
  },
): readonly DirectoryPerson[] {
  if (unit.team === undefined) return [];
  return team.filter(({ id }) => {
    if (id === leader || placed.has(id) || unitOf(file, id) !== undefined) return false;
    placed.add(id);
    return true;
  });
}

/**
 * Who stands in more than one unit, by the file or by the groups of units: only the first of them counts. A leader in the
 * group of the own unit is none of them.
 */
export function inSeveralUnits(file: Organisation, facts: readonly UnitFacts[]): readonly PersonId[] {
  const known = new Map(facts.map((each) => [each.unit, each]));
  const counts = new Map<PersonId, number>();
  for (const { id, members, team: group, leader: named } of file.units) {
    const { team = [], leader } = known.get(id) ?? {};
    const lead = named ?? leader?.id;
    const grouped =
      group === undefined ? [] : team.filter((person) => person.id !== lead).map((each) => each.id);
    for (const person of new Set([...members, ...grouped])) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([person]) => person);
}

/** Whose managers have to be known to find the leader of a unit: its own people, and who leads the units directly below. */
export function belowLeaderOf(
  { units }: Pick<Organisation, 'units'>,
  unit: UnitId,
  leaderOf: (unit: Unit) => PersonId | undefined,
): readonly PersonId[] {
  const own = units.find(({ id }) => id === unit)?.members ?? [];
  const leaders = units.flatMap((each) => (each.parent === unit ? (leaderOf(each) ?? []) : []));
  return [...new Set([...own, ...leaders])];
}

/**
 * The one manager whom all of them have who have any. Somebody among them who is the manager of others is not asked for the
 * own one: groups often hold their leader too. Undefined where they differ or none is known: a gap is shown to the
 * administrators, while a wrong leader would be told of a case.
 */
export function commonManager(
  people: readonly PersonId[],
  managerOf: (person: PersonId) => DirectoryPerson | undefined,
): DirectoryPerson | undefined {
  const lead = new Set(people.flatMap((person) => managerOf(person)?.id ?? []));
  const managers = people.filter((person) => !lead.has(person)).flatMap((person) => managerOf(person) ?? []);
  const [first] = managers;
  return managers.every(({ id }) => id === first?.id) ? first : undefined;
}
