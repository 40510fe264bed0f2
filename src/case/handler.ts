import type { PersonId } from '../organisation/ids.ts';
import type { Told } from './facts.ts';
import type { CaseState } from './state.ts';

/** Roles of those who can handle a case, the nearest first. The AMR supports, and who is on call only helps with a date. */
const handling = ['leader', 'upper-leader', 'deputy', 'hr'] as const;

/**
 * Who handles the case: whoever acknowledged it; before that the nearest leader where told, otherwise the leader
 * above. Nobody when only the AMR was told and HR has not been asked yet. Whoever has moved on handles nothing.
 */
export function handlerOf(state: CaseState): PersonId | undefined {
  const { acknowledged } = state;
  const told = stillThere(state);
  // Whoever has acknowledged since may have come back.
  const taken = state.told.find(({ person, as }) => person === acknowledged?.by && canHandle(as));
  return taken?.person ?? handling.map((as) => toldAs(told, as)).find((person) => person !== undefined);
}

/** Who was chosen to acknowledge: the leader who handles the case, or the AMR when no leader was told. */
function firstInLine(state: CaseState, told: readonly Told[]): readonly PersonId[] {
  const handler = toldAs(told, 'leader') ?? toldAs(told, 'upper-leader');
  if (handler !== undefined) return [handler];
  if (toldAs(state.told, 'leader') ?? toldAs(state.told, 'upper-leader')) return [];
  return told.filter(({ as }) => as === 'amr').map(({ person }) => person);
}

/** Who was asked later on to take the case over, in order. */
export function askedLater({ joined, told }: CaseState): readonly PersonId[] {
  return joined
    .filter(({ because }) => because !== 'owner-away' && because !== 'quiet')
    .map(({ person }) => person)
    .filter((person) => told.some((entry) => entry.person === person));
}

/** Who may acknowledge: whoever was chosen for it, and everybody who was asked since. */
export function acknowledgersOf(state: CaseState): readonly PersonId[] {
  const [all, there] = [firstInLine(state, state.told), firstInLine(state, stillThere(state))];
  return [...new Set([...all, ...there, ...askedLater(state)])];
}

/** On whom the case waits until it is acknowledged: those who were asked last. */
export function waitsFor(state: CaseState): readonly PersonId[] {
  const latest = askedLater(state).at(-1);
  return latest === undefined ? firstInLine(state, stillThere(state)) : [latest];
}

/** Whether a case would lie still without this person: who handles it, has acknowledged it, or is waited for. */
export function isMissed(state: CaseState, person: PersonId): boolean {
  const { acknowledged } = state;
  if (acknowledged === undefined) return waitsFor(state).includes(person);
  return acknowledged.by === person || handlerOf(state) === person;
}

function stillThere({ told, movedOn }: CaseState): readonly Told[] {
  return told.filter(({ person }) => !movedOn.includes(person));
}

/** What a person is in this case, which decides what the person may see. Nothing for everybody else. */
export function viewOf(
  state: CaseState,
  person: PersonId,
): 'reporter' | 'leader' | 'amr' | 'on-call' | 'collector' | undefined {
  if (person === state.reporter) return 'reporter';
  const as = roleOf(state, person);
  if (as === undefined || as === 'amr' || as === 'on-call' || as === 'collector') return as;
  return 'leader';
}

/** As what a person was told; nothing for the person who reported and for everybody who has no part in the case. */
export function roleOf({ told, notTold }: CaseState, person: PersonId): Told['as'] | undefined {
  return notTold.includes(person) ? undefined : told.find((entry) => entry.person === person)?.as;
}

/** Whether somebody told as this can handle a case. */
export function canHandle(as: Told['as']): boolean {
  return handling.some((role) => role === as);
}

function toldAs(told: readonly Told[], as: Told['as']): PersonId | undefined {
  return told.find((entry) => entry.as === as)?.person;
}
