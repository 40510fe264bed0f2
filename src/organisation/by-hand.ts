import type { Told } from '../case/facts.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';

/** Whom the person chose instead of those whom the organisation file names. */
export interface ByHand {
  readonly leader?: PersonId | undefined;
  readonly amr?: PersonId | undefined;
}

/** The unit that somebody leads, else the one where they stand in as deputy; undefined for everybody else. */
export function unitLedBy({ units }: Organisation, person: PersonId): Unit | undefined {
  return units.find(({ leader }) => leader === person) ?? units.find(({ deputy }) => deputy === person);
}

/** Whether somebody represents the work environment in some unit. */
export function isRepresentative({ units }: Organisation, person: PersonId): boolean {
  return units.some(({ amr }) => amr.includes(person));
}

/** As what somebody who was chosen by hand can be told today: a leader as leader, a representative as such. */
export function possibleByHand(organisation: Organisation, people: readonly PersonId[]): readonly Told[] {
  return people.flatMap((person): Told[] => [
    ...(unitLedBy(organisation, person) === undefined ? [] : [{ person, as: 'leader' } as const]),
    ...(isRepresentative(organisation, person) ? [{ person, as: 'amr' } as const] : []),
  ]);
}
