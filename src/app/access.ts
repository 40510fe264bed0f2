import type { Told } from '../case/facts.ts';
import { canHandle } from '../case/handler.ts';
import type { CaseState } from '../case/state.ts';
import { unitById } from '../organisation/directory.ts';
import { canCollect } from '../organisation/collector.ts';
import { possibleByHand, unitLedBy } from '../organisation/by-hand.ts';
import { isFirstAider } from '../organisation/first-aiders.ts';
import { escalationChain, onCallIn } from '../organisation/escalation.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { candidatesFor } from './recipients.ts';
import type { Services } from './services.ts';

/**
 * Whether a person has a part in a case now: the person who reported it; or somebody who was told, is not kept out, and
 * could still be told as the same today. Somebody who was leader then and is not now sees nothing any more; a deputy who
 * has become the leader, or a leader who now leads the unit above, still has the case; so has a leader or AMR whom the
 * person chose by hand, while there is a unit that they lead or represent, and a psychological first-aider of any unit.
 * Whoever keeps evidence was agreed to by name, and does so until they belong somewhere else.
 */
export function hasPart({ organisation }: Services, state: CaseState, person: PersonId): boolean {
  if (person === state.reporter) return true;
  const unit = unitById(organisation, state.unit);
  if (unit === undefined || state.notTold.includes(person)) return false;
  const possible: readonly Told[] = [
    ...candidatesFor(organisation, unit, state.reporter),
    ...possibleByHand(organisation, state.byHand),
    ...possibleChain(organisation, unit, state),
    ...onCallIn(organisation).map((onCall): Told => ({ person: onCall, as: 'on-call' })),
    // The person has chosen exactly this one, in whichever unit.
    ...(isFirstAider(organisation, person) ? [{ person, as: 'first-aider' } as const] : []),
  ];
  return state.told.some((told) => {
    if (told.person !== person) return false;
    if (told.as === 'collector') return canCollect(organisation, unit, person);
    return possible.some((now) => now.person === person && isAsGood(now, told));
  });
}

/** Everybody who could be asked now, from the unit's own leader upwards and from each leader who was chosen by hand. */
export function possibleChain(
  organisation: Organisation,
  unit: Unit,
  { reporter, byHand }: Pick<CaseState, 'reporter' | 'byHand'>,
): readonly Told[] {
  const chosen = byHand.filter((person) => unitLedBy(organisation, person) !== undefined);
  return [undefined, ...chosen].flatMap((leader) => escalationChain(organisation, unit, reporter, leader));
}

/** Whether a role of today lets somebody keep the part of another: the same, or another of those who can handle a case. */
export function isAsGood(now: Told, then: Told): boolean {
  return now.as === then.as || (canHandle(now.as) && canHandle(then.as));
}

/** Those who were told and have their part in the case, by the organisation as it is now. */
export function presentIn(services: Services, state: CaseState): readonly PersonId[] {
  return state.told.map(({ person }) => person).filter((person) => hasPart(services, state, person));
}
