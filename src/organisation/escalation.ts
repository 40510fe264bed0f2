import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { leadersLeader } from './roles.ts';

/** As what a person is asked when the one before has not answered. */
export type EscalationRole = 'leader' | 'deputy' | 'upper-leader' | 'hr';

/** One person to ask. */
export interface EscalationStep {
  readonly person: PersonId;
  readonly role: EscalationRole;
}

/**
 * Whom to ask about a case of the unit, in this order: leader, deputy, the leader's leader, HR. Everybody at most
 * once and nobody who is excluded; put the reporter and all who must not be told among `excluding`.
 */
export function escalationChain(
  organisation: Organisation,
  unit: Unit,
  { excluding }: { readonly excluding: readonly PersonId[] },
): EscalationStep[] {
  const steps = new Map<PersonId, EscalationStep>();
  const ask = (role: EscalationRole, person: PersonId | undefined): void => {
    if (person === undefined || excluding.includes(person) || steps.has(person)) return;
    steps.set(person, { person, role });
  };
  ask('leader', unit.leader);
  ask('deputy', unit.deputy);
  ask('upper-leader', leadersLeader(organisation, unit));
  for (const person of organisation.hr) ask('hr', person);
  return [...steps.values()];
}
