import { parentOf, unitOf, unitsUpwards } from './directory.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';

/**
 * The nearest leader of a person: the leader of their unit, or of the nearest unit above when they lead it
 * themselves or nobody does. Undefined at the top and for people without a unit.
 */
export function leaderOf(organisation: Organisation, person: PersonId): PersonId | undefined {
  const unit = unitOf(organisation, person);
  return (
    unit &&
    unitsUpwards(organisation, unit)
      .map(({ leader }) => leader)
      .find((leader) => leader !== undefined && leader !== person)
  );
}

/** The leader of the unit's leader: the nearest other leader above. Undefined at the top. */
export function leadersLeader(organisation: Organisation, unit: Unit): PersonId | undefined {
  const above = parentOf(organisation, unit);
  if (above === undefined) return undefined;
  return unitsUpwards(organisation, above)
    .map(({ leader }) => leader)
    .find((leader) => leader !== undefined && leader !== unit.leader);
}

/** Who reads the unit's private channel: leader, deputy and AMR, each once. */
export function channelAudience(unit: Unit): PersonId[] {
  return distinct([unit.leader, unit.deputy, ...unit.amr]);
}

/** The people in the order given, each once, without the empty places. */
export function distinct(people: readonly (PersonId | undefined)[]): PersonId[] {
  return [...new Set(people)].filter((person) => person !== undefined);
}
