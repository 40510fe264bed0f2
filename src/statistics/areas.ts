import { unitsUpwards } from '../organisation/directory.ts';
import type { PersonId, UnitId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';

/** Units whose figures are one: a unit with a representative of its own, and what lies below it up to the next one. */
export interface Area {
  readonly top: UnitId;
  readonly units: readonly UnitId[];
}

/**
 * The areas of an organisation. No unit lies in two, and how they are cut depends on no case: so no figure can be
 * subtracted from another.
 */
export function areasOf(organisation: Organisation): readonly Area[] {
  const tops = organisation.units.filter(hasOwn);
  return tops.map(({ id: top }) => ({
    top,
    units: organisation.units.filter((unit) => topOf(organisation, unit) === top).map(({ id }) => id),
  }));
}

/** The areas that this person represents, by their tops. */
export function areasOfRepresentative({ units }: Organisation, person: PersonId): readonly UnitId[] {
  return units.filter(({ amr }) => amr.includes(person)).map(({ id }) => id);
}

function topOf(organisation: Organisation, unit: Unit): UnitId | undefined {
  return unitsUpwards(organisation, unit).find(hasOwn)?.id;
}

function hasOwn({ amr }: Unit): boolean {
  return amr.length > 0;
}
