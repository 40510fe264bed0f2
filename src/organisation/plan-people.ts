import { personName, unitOf } from './directory.ts';
import { firstAidersFor } from './first-aiders.ts';
import type { PersonId } from './ids.ts';
import type { Organisation } from './organisation.ts';
import { distinct, leaderOf } from './roles.ts';

/** The roles of the contingency plan that the organisation file can name, in the order one looks for help. */
export const planRoles = ['leader', 'deputy', 'amr', 'tr', 'first-aider', 'hr', 'on-call'] as const;
export type PlanRole = (typeof planRoles)[number];

/** So many names of one role fit on a card. */
const most = 8;

/** Who does what around this person, by name; no names where the workplace has filled nothing in. */
export function planPeople(
  organisation: Organisation,
  person: PersonId,
): { role: PlanRole; names: string[] }[] {
  const unit = unitOf(organisation, person);
  const inRole: Readonly<Record<PlanRole, readonly (PersonId | undefined)[]>> = {
    leader: [leaderOf(organisation, person)],
    deputy: [unit?.deputy],
    amr: unit?.amr ?? [],
    tr: unit?.tr ?? [],
    'first-aider': unit === undefined ? [] : firstAidersFor(organisation, unit, person),
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
