import { personName, unitsUpwards } from './directory.ts';
import { firstAidersOf } from './first-aiders.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { distinct } from './roles.ts';

/** The roles of the contingency plan that the organisation file can name, in the order one looks for help. */
export const planRoles = ['leader', 'deputy', 'amr', 'tr', 'first-aider', 'hr', 'on-call'] as const;
export type PlanRole = (typeof planRoles)[number];

/** So many names of one role fit on a card. */
const most = 8;

/**
 * Who does what for those who work in this unit, by name, the same to every reader; no names where the workplace has
 * filled nothing in. Where the organisation file names no first-aiders, those whom the unit's plan names (`agreed`).
 */
export function planPeople(
  organisation: Organisation,
  unit: Unit | undefined,
  agreed: readonly PersonId[] = [],
): { role: PlanRole; names: string[] }[] {
  const leaders = unit === undefined ? [] : unitsUpwards(organisation, unit).map(({ leader }) => leader);
  const firstAiders = unit === undefined ? [] : firstAidersOf(organisation, unit);
  const inRole: Readonly<Record<PlanRole, readonly (PersonId | undefined)[]>> = {
    leader: [leaders.find((leader) => leader !== undefined)],
    deputy: [unit?.deputy],
    amr: unit?.amr ?? [],
    tr: unit?.tr ?? [],
    'first-aider': firstAiders.length === 0 ? agreed : firstAiders,
    hr: organisation.hr,
    'on-call': organisation.onCall,
  };
  return planRoles.map((role) => ({
    role,
    names: distinct(inRole[role])
      .flatMap((each) => personName(organisation, each) ?? [])
      .slice(0, most),
  }));
}
