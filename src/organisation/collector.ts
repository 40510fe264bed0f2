import { unitsUpwards } from './directory.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { distinct } from './roles.ts';

/** Who keeps evidence for people of this unit: its own collector, then those of the units above, the nearest first. */
export function collectorsOf(organisation: Organisation, unit: Unit): readonly PersonId[] {
  return distinct(unitsUpwards(organisation, unit).map(({ collector }) => collector));
}

/** Who must not be asked, and who handles the case where no unit has a collector. */
interface Around {
  readonly reporter: PersonId;
  readonly notTold: readonly PersonId[];
  /** The leader in the case, who knows of it already. */
  readonly handler: PersonId | undefined;
}

/**
 * Who is asked to keep evidence for this person: the nearest collector who is not kept out and not the person, else the
 * leader who handles the case. Undefined when nobody is left.
 */
export function collectorFor(
  organisation: Organisation,
  unit: Unit,
  { reporter, notTold, handler }: Around,
): PersonId | undefined {
  const possible = distinct([...collectorsOf(organisation, unit), handler]);
  return possible.find((person) => person !== reporter && !notTold.includes(person));
}
