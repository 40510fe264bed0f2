import type { PersonId, UnitId } from './ids.ts';
import type { CaseRole } from './need-to-know.ts';
import type { Organisation, Unit } from './organisation.ts';
import { unitById } from './directory.ts';
import { channelAudience, leadersLeader, rolesIn } from './roles.ts';

/** What decides who may know of a case. `told` grows only by the reporter's choice or by a recorded escalation. */
export interface Audience {
  readonly unit: UnitId;
  readonly reporter: PersonId;
  readonly told: readonly PersonId[];
  /** Who must not be told. Wins over everything, roles and `told` included. */
  readonly excluded: readonly PersonId[];
}

/** Whether a person may open the case, and as what. */
export type Access =
  { readonly allowed: true; readonly view: 'reporter' | 'leader' | 'amr' } | { readonly allowed: false };

const refused: Access = { allowed: false };

/**
 * Whether the person may open the case now. The reporter always; others only while they are told, not excluded,
 * and hold a role that has a part in the case. For everybody else the case does not exist.
 */
export function mayOpen(organisation: Organisation, audience: Audience, person: PersonId): Access {
  if (person === audience.reporter) return { allowed: true, view: 'reporter' };
  if (!recipientsOf(audience).includes(person)) return refused;
  return viewOf(caseRole(organisation, audience.unit, person));
}

function viewOf(role: CaseRole): Access {
  switch (role) {
    case 'leader':
    case 'deputy':
    case 'upper-leader':
    case 'hr':
      return { allowed: true, view: 'leader' };
    case 'amr':
      return { allowed: true, view: 'amr' };
    default:
      return refused;
  }
}

/**
 * What a person is to a case of the unit. Somebody who leads or represents another unit keeps that role, because
 * the reporter may choose them in place of the own leader or AMR.
 */
export function caseRole(organisation: Organisation, unitId: UnitId, person: PersonId): CaseRole {
  const unit = unitById(organisation, unitId);
  const here = unit && roleIn(organisation, unit, person);
  if (here !== undefined) return here;
  if (organisation.hr.includes(person)) return 'hr';
  return (
    organisation.units
      .map((other) => roleIn(organisation, other, person))
      .find((role) => role !== undefined) ?? 'other'
  );
}

function roleIn(organisation: Organisation, unit: Unit, person: PersonId): CaseRole | undefined {
  const roles = rolesIn(unit, person);
  if (roles.includes('leader')) return 'leader';
  if (roles.includes('deputy')) return 'deputy';
  if (leadersLeader(organisation, unit) === person) return 'upper-leader';
  if (roles.includes('amr')) return 'amr';
  return roles.includes('tr') ? 'tr' : undefined;
}

/** Who gets word of the case: the told, without the excluded and without the reporter. */
export function recipientsOf({ told, excluded, reporter }: Omit<Audience, 'unit'>): PersonId[] {
  return [...new Set(told)].filter((person) => person !== reporter && !excluded.includes(person));
}

/**
 * Whether the unit's private channel may be posted to. Everybody who reads it sees the post, so nobody there may be
 * excluded or be the reporter, and every leader and AMR there must be told. A deputy who is neither is no obstacle:
 * the post has no name and no content.
 */
export function channelMayBeUsed(unit: Unit, { told, excluded, reporter }: Omit<Audience, 'unit'>): boolean {
  const readers = channelAudience(unit);
  const mustBeTold = readers.filter((person) => person === unit.leader || unit.amr.includes(person));
  return (
    mustBeTold.length > 0 &&
    readers.every((person) => person !== reporter && !excluded.includes(person)) &&
    mustBeTold.every((person) => told.includes(person))
  );
}
