import { chainAfter, escalationChain, onCallFor, onCallIn } from '../organisation/escalation.ts';
import { unitById } from '../organisation/directory.ts';
import { type CaseId, isDrill } from '../case/ids.ts';
import type { Told } from '../case/facts.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { hasPart, isAsGood, possibleChain } from './access.ts';
import type { Services } from './services.ts';

/** Who may come into a case after the report. */
export interface Later {
  readonly chain: readonly Told[];
  readonly onCall: PersonId | undefined;
}

/** Who reports, and whom the person chose. */
interface Chosen {
  readonly reporter: PersonId;
  readonly told: readonly Told[];
  readonly notTold: readonly PersonId[];
  readonly leaderByHand?: PersonId | undefined;
  readonly caseId: CaseId;
}

/** Who may come into a case later, by the organisation as it is now: what the preview names. */
export function laterFor(
  organisation: Organisation,
  unit: Unit,
  { caseId, reporter, leaderByHand, ...chosen }: Chosen,
): Later {
  return {
    chain: chainAfter(escalationChain(organisation, unit, reporter, leaderByHand), chosen),
    // Nobody is called up for an exercise.
    onCall: isDrill(caseId) ? undefined : onCallFor(organisation, reporter, chosen),
  };
}

/** Of those who may come in, who was named on the card that was answered. Nobody else ever comes in. */
export function named({ chain, onCall }: Later, people: readonly PersonId[]): Later {
  return {
    chain: chain.filter(({ person }) => people.includes(person)),
    onCall: onCall !== undefined && people.includes(onCall) ? onCall : undefined,
  };
}

/** Who may come into this case now: who was named before the yes and still has the role. */
export function laterNow({ organisation }: Services, state: CaseState): Later {
  const unit = unitById(organisation, state.unit);
  if (unit === undefined) return { chain: [], onCall: undefined };
  const possible = possibleChain(organisation, unit, state);
  return {
    chain: state.chain.filter((step) =>
      possible.some((now) => now.person === step.person && isAsGood(now, step)),
    ),
    onCall: onCallIn(organisation).find((person) => person === state.onCall),
  };
}

/** Who was told and has no part in the case any more, because they moved on. */
export function goneFrom(services: Services, state: CaseState): readonly PersonId[] {
  return state.told.map(({ person }) => person).filter((person) => !hasPart(services, state, person));
}
