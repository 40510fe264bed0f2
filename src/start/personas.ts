import type { Persona } from '../adapters/local/playground-config.ts';
import { personOf } from '../organisation/directory.ts';
import type { Organisation } from '../organisation/organisation.ts';

/** The three people of the trial: an employee, the leader and the AMR of the first unit that has all of them. */
export function personasFrom(organisation: Organisation): readonly Persona[] {
  const unit = organisation.units.find(
    ({ leader, amr, members }) => leader !== undefined && amr.length > 0 && members.length > 0,
  );
  if (unit === undefined) return [];
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
