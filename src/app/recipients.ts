import type { IntakeAnswers } from '../case/draft.ts';
import type { SenderRelation, Told } from '../case/facts.ts';
import { holdsCase } from '../case/handler.ts';
import { isRepresentative, unitLedBy, type ByHand } from '../organisation/by-hand.ts';
import { collectorsOf } from '../organisation/collector.ts';
import { personName } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { firstAidersFor } from '../organisation/first-aiders.ts';
import { escalationChain, hrIn, onCallIn } from '../organisation/escalation.ts';
import { channelAudience, distinct, leaderOf, leadersLeader } from '../organisation/roles.ts';
import { channelMayBeUsed } from '../organisation/who-may-know.ts';

/**
 * Whom a person may choose to be told, each once, in the first role of these, and never the person: the nearest leader,
 * the leader above, the AMR, the TR, HR, the psychological first-aiders. Whoever was chosen by hand takes the place of the leader, or of the AMR, as long
 * as they are one.
 */
export function candidatesFor(
  organisation: Organisation,
  unit: Unit,
  person: PersonId,
  { leader, amr }: ByHand = {},
): readonly Told[] {
  const led = leader === undefined ? undefined : unitLedBy(organisation, leader);
  const isAmr = amr !== undefined && isRepresentative(organisation, amr);
  const people: Partial<Record<Told['as'], readonly (PersonId | undefined)[]>> = {
    leader: [led === undefined ? leaderOf(organisation, person) : leader],
    'upper-leader': [leadersLeader(organisation, led ?? unit)],
    amr: isAmr ? [amr] : unit.amr,
    tr: unit.tr,
    'first-aider': firstAidersFor(organisation, unit, person),
    hr: hrIn(organisation),
  };
  const all = rolesToChoose.flatMap((as) =>
    distinct(people[as] ?? []).map((each): Told => ({ person: each, as })),
  );
  const each = all.filter(
    (told, index) =>
      told.person !== person && all.findIndex((other) => other.person === told.person) === index,
  );
  return inOrder(each, 'outside');
}

const rolesToChoose = ['leader', 'upper-leader', 'amr', 'tr', 'hr', 'first-aider'] as const;

/**
 * Those who can be told, as the card lists them. Where the sender is inside the workplace it may be the leader, so HR and
 * the leader above stand first; nobody is suggested.
 */
export function inOrder(candidates: readonly Told[], sender: SenderRelation): readonly Told[] {
  const order: readonly Told['as'][] =
    sender === 'inside'
      ? ['hr', 'upper-leader', 'leader', 'amr', 'tr', 'first-aider']
      : ['leader', 'amr', 'upper-leader', 'tr', 'hr', 'first-aider'];
  return order.flatMap((role) => candidates.filter(({ as }) => as === role));
}

/**
 * Who could be kept out: everybody who would otherwise come to hear of cases of this unit, at once or later, and
 * whoever was named besides.
 */
export function excludableFor(
  organisation: Organisation,
  unit: Unit,
  person: PersonId,
  { byHand = {}, named = [] }: { readonly byHand?: ByHand; readonly named?: readonly PersonId[] } = {},
) {
  const roles = new Map<PersonId, Told['as'] | 'other'>();
  for (const reader of channelAudience(unit)) {
    roles.set(reader, unit.leader === reader ? 'leader' : unit.deputy === reader ? 'deputy' : 'amr');
  }
  const others: readonly { readonly person: PersonId; readonly as: Told['as'] | 'other' }[] = [
    ...candidatesFor(organisation, unit, person, byHand),
    ...escalationChain(organisation, unit, person, byHand.leader),
    ...escalationChain(organisation, unit, person),
    ...onCallIn(organisation).map((id) => ({ person: id, as: 'on-call' as const })),
    ...collectorsOf(organisation, unit).map((id) => ({ person: id, as: 'collector' as const })),
    ...named.map((id) => ({ person: id, as: 'other' as const })),
  ];
  for (const { person: candidate, as } of others) {
    if (!roles.has(candidate)) roles.set(candidate, as);
  }
  roles.delete(person);
  return [...roles].map(([id, role]) => ({ person: id, name: nameOf(organisation, id), role }));
}

/** Whom the draft's person chose by hand. */
export function byHandIn({ leaderByHand, amrByHand }: IntakeAnswers): ByHand {
  return { leader: leaderByHand, amr: amrByHand };
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
    // Whoever was asked to listen was not told of the case, also where they are the AMR.
    told: told.filter(({ as }) => holdsCase(as)).map((entry) => entry.person),
    excluded: [...notTold],
    reporter,
  });
}

/** A person's name as the organisation writes it; the id where the person has left. */
export function nameOf(organisation: Organisation, person: PersonId): string {
  return personName(organisation, person) ?? person;
}
