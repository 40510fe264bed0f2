import type { Told } from '../case/facts.ts';
import { unitOf } from '../organisation/directory.ts';
import { escalationChain } from '../organisation/escalation.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Concern, Said } from './concern.ts';

/** So many of HR may be asked, as for cases. */
const mostOfHr = 3;

/**
 * Everybody who can be told of a concern about this person, in order: leader, deputy, the leader's leader, HR, and at
 * last the work-environment representatives. What anybody can read off the organisation; no case is looked at.
 */
export function concernChain(organisation: Organisation, about: PersonId): readonly Told[] {
  const unit = unitOf(organisation, about);
  if (unit === undefined)
    return organisation.hr
      .slice(0, mostOfHr)
      .filter((person) => person !== about)
      .map((person) => ({ person, as: 'hr' }));
  const chain = escalationChain(organisation, unit, about);
  const representatives = unit.amr
    .filter((person) => person !== about && !chain.some((step) => step.person === person))
    .map((person): Told => ({ person, as: 'amr' }));
  return [...chain, ...representatives];
}

/** Of a chain, those whom a colleague's word may go to: past leader and deputy, where the leader may have a part in it. */
export function pastLeader(chain: readonly Told[], { leaderIsPart }: Pick<Said, 'leaderIsPart'>) {
  return leaderIsPart ? chain.filter(({ as }) => as !== 'leader' && as !== 'deputy') : chain;
}

/** Who can still be asked about this concern, in order. A colleague who spoke of it is not told of it. */
export function stillToAsk(concern: Concern, chain: readonly Told[]): readonly Told[] {
  const leaderIsPart = concern.tellings.some((telling) => telling.leaderIsPart);
  return pastLeader(chain, { leaderIsPart }).filter(
    ({ person }) =>
      !concern.keptOut.includes(person) &&
      !concern.steps.some((step) => step.person === person && step.as !== 'on-call') &&
      !concern.tellings.some(({ by }) => by === person),
  );
}
