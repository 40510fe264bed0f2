import type { Told } from '../case/facts.ts';
import { collectorsOf } from '../organisation/collector.ts';
import { personName } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { escalationChain, onCallIn } from '../organisation/escalation.ts';
import { channelAudience, leaderOf, leadersLeader } from '../organisation/roles.ts';
import { channelMayBeUsed } from '../organisation/who-may-know.ts';

/** Whom a person may choose to be told, each once: the nearest leader, the AMR, and the leader above. Never the person. */
export function candidatesFor(organisation: Organisation, unit: Unit, person: PersonId): readonly Told[] {
  const leader = leaderOf(organisation, person);
  const above = leadersLeader(organisation, unit);
  const representatives = unit.amr.filter((amr) => amr !== leader && amr !== above);
  const all: (Told | undefined)[] = [
    leader === undefined ? undefined : { person: leader, as: 'leader' },
    ...representatives.map((amr): Told => ({ person: amr, as: 'amr' })),
    above === undefined || above === leader ? undefined : { person: above, as: 'upper-leader' },
  ];
  return all.filter((told) => told !== undefined).filter((told) => told.person !== person);
}

/** Who could be kept out: everybody who would otherwise come to hear of cases of this unit, at once or later. */
export function excludableFor(organisation: Organisation, unit: Unit, person: PersonId) {
  const roles = new Map<PersonId, Told['as']>();
  for (const reader of channelAudience(unit)) {
    roles.set(reader, unit.leader === reader ? 'leader' : unit.deputy === reader ? 'deputy' : 'amr');
  }
  const onCall = onCallIn(organisation).map((id): Told => ({ person: id, as: 'on-call' }));
  const others = [
    ...candidatesFor(organisation, unit, person),
    ...escalationChain(organisation, unit, person),
    ...onCall,
    ...collectorsOf(organisation, unit).map((id): Told => ({ person: id, as: 'collector' })),
  ];
  for (const { person: candidate, as } of others) {
    if (!roles.has(candidate)) roles.set(candidate, as);
  }
  roles.delete(person);
  return [...roles].map(([id, role]) => ({ person: id, name: nameOf(organisation, id), role }));
}

/** Whether the unit's private channel exists and may be used: nobody who reads it is kept out, all who decide there are told. */
export function channelUsedFor(
  unit: Unit,
  reporter: PersonId,
  told: readonly Told[],
  notTold: readonly PersonId[],
): boolean {
  if (unit.privateChannel === undefined) return false;
  // The channel stands for the leader's own chat, so the leader has to read it.
  const readers = channelAudience(unit);
  if (told.some(({ person, as }) => as === 'leader' && !readers.includes(person))) return false;
  return channelMayBeUsed(unit, {
    told: told.map((entry) => entry.person),
    excluded: [...notTold],
    reporter,
  });
}

/** A person's name as the organisation writes it; the id where the person has left. */
export function nameOf(organisation: Organisation, person: PersonId): string {
  return personName(organisation, person) ?? person;
}
