import type { PersonId } from '../organisation/ids.ts';
import type { Told } from './facts.ts';
import type { CaseState } from './state.ts';

/** The leader who handles the case: the nearest one where told, otherwise the leader above. Nobody when only the AMR was told. */
export function handlerOf(state: CaseState): PersonId | undefined {
  return toldAs(state.told, 'leader') ?? toldAs(state.told, 'upper-leader');
}

/** Who acknowledges: the leader who handles the case, or the AMR when no leader was told. */
export function acknowledgerOf(state: CaseState): PersonId | undefined {
  return handlerOf(state) ?? toldAs(state.told, 'amr');
}

/** What a person is in this case, which decides what the person may see. Nothing for everybody else. */
export function viewOf(state: CaseState, person: PersonId): 'reporter' | 'leader' | 'amr' | undefined {
  if (person === state.reporter) return 'reporter';
  const told = state.told.find((entry) => entry.person === person);
  if (told === undefined || state.notTold.includes(person)) return undefined;
  return told.as === 'amr' ? 'amr' : 'leader';
}

function toldAs(told: readonly Told[], as: Told['as']): PersonId | undefined {
  return told.find((entry) => entry.as === as)?.person;
}
