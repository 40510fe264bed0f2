import { unitsUpwards } from './directory.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { channelAudience, distinct } from './roles.ts';

/** Who keeps evidence for people of this unit: its own collector, then those of the units above, the nearest first. */
export function collectorsOf(organisation: Organisation, unit: Unit): readonly PersonId[] {
  return distinct(unitsUpwards(organisation, unit).map(({ collector }) => collector));
}

/**
 * Whether somebody can keep evidence for people of this unit: named for it in the organisation file, or near enough to be
 * named by a contingency plan, in HR or with a place in the unit or one above.
 */
export function canCollect(organisation: Organisation, unit: Unit, person: PersonId): boolean {
  if (organisation.hr.includes(person)) return true;
  return unitsUpwards(organisation, unit).some((each) =>
    [...channelAudience(each), ...each.tr, ...each.firstAiders, each.collector, ...each.members].includes(
      person,
    ),
  );
}

/** Whom the unit's plan names for it, who must not be asked, and who of the unit's leaders and AMRs has a part. */
interface Around {
  readonly reporter: PersonId;
  readonly notTold: readonly PersonId[];
  /** By the contingency plan, in its order. */
  readonly agreed: readonly PersonId[];
  readonly told: readonly PersonId[];
  /** The leader in the case, who knows of it already. */
  readonly handler: PersonId | undefined;
}

/**
 * Who can be asked to keep evidence for this person, the first to be asked first: whom the plan names, but no leader or
 * AMR whom the person could have told and did not; the nearest collector of the organisation file; the leader who
 * handles the case. Never who is kept out, nor the person.
 */
export function collectorsFor(
  organisation: Organisation,
  unit: Unit,
  { reporter, notTold, agreed, told, handler }: Around,
): readonly PersonId[] {
  const couldBeTold = channelAudience(unit);
  const named = agreed.filter(
    (person) =>
      canCollect(organisation, unit, person) && (!couldBeTold.includes(person) || told.includes(person)),
  );
  return distinct([...named, ...collectorsOf(organisation, unit), handler]).filter(
    (person) => person !== reporter && !notTold.includes(person),
  );
}
