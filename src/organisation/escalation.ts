import type { Told } from '../case/facts.ts';
import { unitLedBy } from './by-hand.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { leadersLeader } from './roles.ts';
import { unitsUpwards } from './directory.ts';

/** As what somebody can be asked when the one before has not answered. */
type ChainRole = 'leader' | 'deputy' | 'upper-leader' | 'hr';

/** So many of HR, and so many on call, may come into a case, the first of each list: more names would help nobody. */
const mostOfEach = 3;

/**
 * Everybody who can be asked about a case of this person in this unit, in order: leader, deputy, the leader's leader,
 * HR. Each at most once, in the role that comes first, and never the person. Whoever leads a unit is looked after by
 * the leader above, and the deputy is that leader's: nobody is asked about the own boss. A leader whom the person chose
 * `byHand` stands in the place of the nearest one, with the deputy and the leader above of the unit that he or she leads.
 */
export function escalationChain(
  organisation: Organisation,
  unit: Unit,
  reporter: PersonId,
  byHand?: PersonId,
): readonly Told[] {
  const led =
    byHand === undefined
      ? unitsUpwards(organisation, unit).find(({ leader }) => leader !== undefined && leader !== reporter)
      : unitLedBy(organisation, byHand);
  const steps = new Map<PersonId, Told>();
  const ask = (as: ChainRole, person: PersonId | undefined): void => {
    if (person === undefined || person === reporter || steps.has(person)) return;
    steps.set(person, { person, as });
  };
  // Whoever chose the deputy has passed the leader over, who is then not asked.
  ask('leader', led === undefined ? undefined : (byHand ?? led.leader));
  ask('deputy', led?.deputy);
  ask('upper-leader', led === undefined ? undefined : leadersLeader(organisation, led));
  for (const person of hrIn(organisation)) ask('hr', person);
  return [...steps.values()];
}

/** Who of HR can be told or asked. */
export function hrIn({ hr }: Organisation): readonly PersonId[] {
  return hr.slice(0, mostOfEach);
}

/** Who was chosen to be told, and who must not be. */
interface Chosen {
  readonly told: readonly Told[];
  readonly notTold: readonly PersonId[];
}

/**
 * Of the chain, those who come after whom the person chose. It goes upwards only: a leader who was passed over is not
 * asked, nor is the deputy who stands in for that leader, and where no leader was chosen HR alone is left.
 */
export function chainAfter(chain: readonly Told[], { told, notTold }: Chosen): readonly Told[] {
  const isChosen = (as: Told['as']) => told.some((entry) => entry.as === as);
  const first = isChosen('leader') ? 'leader' : isChosen('upper-leader') ? 'upper-leader' : 'hr';
  const later: Readonly<Record<typeof first, readonly Told['as'][]>> = {
    leader: ['deputy', 'upper-leader', 'hr'],
    'upper-leader': ['hr'],
    hr: ['hr'],
  };
  const hasItAlready = (person: PersonId) =>
    told.some((entry) => entry.person === person && entry.as === first);
  return chain.filter(
    ({ person, as }) => later[first].includes(as) && !notTold.includes(person) && !hasItAlready(person),
  );
}

/**
 * Who is on call for a case without a leader, when a date lies before the next morning of work: the first of the list
 * who is not kept out and not the person. Nobody where a leader was chosen, because that leader is reminded.
 */
export function onCallFor(
  organisation: Organisation,
  reporter: PersonId,
  { told, notTold }: Chosen,
): PersonId | undefined {
  if (told.some(({ as }) => as === 'leader' || as === 'upper-leader')) return undefined;
  return onCallIn(organisation).find((person) => person !== reporter && !notTold.includes(person));
}

/** Who may be told as the one on call. */
export function onCallIn({ onCall }: Organisation): readonly PersonId[] {
  return onCall.slice(0, mostOfEach);
}
