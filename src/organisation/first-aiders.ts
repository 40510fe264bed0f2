import { unitsUpwards } from './directory.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { distinct } from './roles.ts';

/** So many stand on a card by themselves: the first of the list. All others are found by their name. */
const most = 4;

/**
 * Psychological first-aiders whom somebody of this unit can ask: those of the unit, else of the nearest unit above that
 * names one who is not this person. Empty where nobody is named.
 */
export function firstAidersFor(
  organisation: Organisation,
  unit: Unit,
  person: PersonId,
): readonly PersonId[] {
  return nearest(organisation, unit, (each) => each !== person);
}

/** Those of this unit as everybody in it sees them. */
export function firstAidersOf(organisation: Organisation, unit: Unit): readonly PersonId[] {
  return nearest(organisation, unit, () => true);
}

function nearest(
  organisation: Organisation,
  unit: Unit,
  counts: (person: PersonId) => boolean,
): readonly PersonId[] {
  const lists = unitsUpwards(organisation, unit).map(({ firstAiders }) =>
    distinct(firstAiders).filter(counts),
  );
  return lists.find((list) => list.length > 0)?.slice(0, most) ?? [];
}

/** Whether somebody is a psychological first-aider in some unit. */
export function isFirstAider({ units }: Organisation, person: PersonId): boolean {
  return units.some(({ firstAiders }) => firstAiders.includes(person));
}
