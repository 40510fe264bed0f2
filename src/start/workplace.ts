import type { Persona, Workplace } from '../adapters/local/playground-config.ts';
import { personOf } from '../organisation/directory.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';

/** The workplace of the trial: employee, leader and AMR of the first unit that has all of them, and who else works there. */
export function workplaceFrom(organisation: Organisation): Workplace {
  const unit = organisation.units.find(
    ({ leader, amr, members }) => leader !== undefined && amr.length > 0 && members.length > 0,
  );
  const personas = unit === undefined ? [] : personasOf(organisation, unit);
  return {
    personas,
    colleagues: organisation.people.filter(({ id }) => personas.every((persona) => persona.id !== id)),
    tenantId: organisation.tenantId,
    team: {
      id: unit?.privateChannel?.teamId ?? '19:team@thread.tacv2',
      name: unit?.name ?? organisation.organisation,
    },
    channelId: unit?.privateChannel?.conversationId,
  };
}

function personasOf(organisation: Organisation, unit: Unit): readonly Persona[] {
  const roles = [
    ['employee', unit.members[0]],
    ['leader', unit.leader],
    ['amr', unit.amr[0]],
  ] as const;
  return roles.flatMap(([role, id]) => {
    const person = id === undefined ? undefined : personOf(organisation, id);
    return person === undefined ? [] : [{ id: person.id, name: person.name, email: person.email, role }];
  });
}
