import type { PersonId, UnitId } from './ids.ts';
import type { Organisation, Person, Unit } from './organisation.ts';

interface Directory {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly home: ReadonlyMap<PersonId, Unit>;
}

const directories = new WeakMap<Organisation, Directory>();

/** Built once per organisation, because a municipality has thousands of people and every turn looks some up. */
function directoryOf(organisation: Organisation): Directory {
  const known = directories.get(organisation);
  if (known !== undefined) return known;
  const directory = {
    people: new Map(organisation.people.map((person) => [person.id, person])),
    units: new Map(organisation.units.map((unit) => [unit.id, unit])),
    home: homes(organisation.units),
  };
  directories.set(organisation, directory);
  return directory;
}

/** Where each person belongs: as member, else as leader, else as deputy, else as representative. */
function homes(units: readonly Unit[]): Map<PersonId, Unit> {
  const home = new Map<PersonId, Unit>();
  const claims = [
    (unit: Unit) => unit.members,
    (unit: Unit) => (unit.leader === undefined ? [] : [unit.leader]),
    (unit: Unit) => (unit.deputy === undefined ? [] : [unit.deputy]),
    (unit: Unit) => unit.amr,
    (unit: Unit) => unit.tr,
    (unit: Unit) => unit.firstAiders,
  ];
  for (const claim of claims) {
    for (const unit of units) {
      for (const person of claim(unit)) if (!home.has(person)) home.set(person, unit);
    }
  }
  return home;
}

/** The person with this id, or undefined when the organisation does not know it. */
export function personOf(organisation: Organisation, id: PersonId): Person | undefined {
  return directoryOf(organisation).people.get(id);
}

/** Name to show for a person, or undefined when the organisation does not know the id. */
export function personName(organisation: Organisation, id: PersonId): string | undefined {
  return personOf(organisation, id)?.name;
}

/** The unit with this id, or undefined when there is none. */
export function unitById(organisation: Organisation, id: UnitId): Unit | undefined {
  return directoryOf(organisation).units.get(id);
}

/** The unit above, or undefined at the top. */
export function parentOf(organisation: Organisation, unit: Unit): Unit | undefined {
  return unit.parent === undefined ? undefined : unitById(organisation, unit.parent);
}

/**
 * The unit a person belongs to: where they are a member, else what they lead, else where they are deputy or
 * representative. Undefined for people without a unit, for example in HR.
 */
export function unitOf(organisation: Organisation, person: PersonId): Unit | undefined {
  return directoryOf(organisation).home.get(person);
}

/** The unit and all units above it, nearest first. */
export function unitsUpwards(organisation: Organisation, unit: Unit): Unit[] {
  const above = parentOf(organisation, unit);
  return above === undefined ? [unit] : [unit, ...unitsUpwards(organisation, above)];
}
