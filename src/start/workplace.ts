import type { Workplace } from '../adapters/local/playground-config.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { channelAudience } from '../organisation/roles.ts';
import { chosenSeats, usualSeats, type Seat } from './seats.ts';

/**
 * The workplace of the trial: who sits at a Playground and who else works there. Without names it is employee, leader
 * and AMR. A unit's private channel is shown to one of them: its leader, or the next who reads it. Throws a
 * ConfigError when a name is not one person's.
 */
export function workplaceFrom(organisation: Organisation, names: readonly string[] | undefined): Workplace {
  const seats = names === undefined ? usualSeats(organisation) : chosenSeats(organisation, names);
  const sitting = new Set(seats.map(({ person }) => person.id));
  return {
    personas: seats.map(({ person, role, unit }) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      role,
      team: {
        id: unit?.privateChannel?.teamId ?? '19:team@thread.tacv2',
        name: unit?.name ?? organisation.organisation,
      },
      channelId: unit && shownTo(unit, seats) === person.id ? unit.privateChannel?.conversationId : undefined,
    })),
    colleagues: organisation.people.filter(({ id }) => !sitting.has(id)),
    tenantId: organisation.tenantId,
  };
}

function shownTo(unit: Unit, seats: readonly Seat[]): string | undefined {
  const here = seats.filter((seat) => seat.unit === unit).map(({ person }) => person.id);
  return channelAudience(unit).find((id) => here.includes(id));
}
