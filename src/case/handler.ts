import type { PersonId } from '../organisation/ids.ts';
import type { Told } from './facts.ts';
import { EscalationReason } from './people-events.ts';
import type { CaseState, Joined } from './state.ts';

/** Roles of those who can handle a case, the nearest first. The AMR supports, and who is on call only helps with a date. */
const handling = ['leader', 'upper-leader', 'deputy', 'hr'] as const;

/**
 * Who handles the case: whoever acknowledged it; before that the nearest leader where told, otherwise the leader
 * above. Else HR where told; nobody when only AMR, TR or first-aiders were told and HR has not been asked yet. Whoever has moved on handles nothing.
 */
export function handlerOf(state: CaseState): PersonId | undefined {
  const { acknowledged } = state;
  const told = stillThere(state);
  // Whoever has acknowledged since may have come back.
  const taken = state.told.find(({ person, as }) => person === acknowledged?.by && canHandle(as));
  return taken?.person ?? handling.map((as) => toldAs(told, as)).find((person) => person !== undefined);
}

/**
 * Who was chosen at the report to acknowledge, as far as they are among `there`: the nearest leader, else the leader
 * above, else those of HR, else the AMR, else the TR. Once all of those have moved on, nobody of the next.
 */
function firstInLine(state: CaseState, there: readonly Told[]): readonly PersonId[] {
  const chosen = chosenIn(state);
  const left = chosen.filter(({ person }) => there.some((entry) => entry.person === person));
  const leader = toldAs(left, 'leader') ?? toldAs(left, 'upper-leader');
  if (leader !== undefined) return [leader];
  if (toldAs(chosen, 'leader') ?? toldAs(chosen, 'upper-leader')) return [];
  const role = (['hr', 'amr', 'tr'] as const).find((as) => toldAs(chosen, as) !== undefined);
  return left.filter(({ as }) => as === role).map(({ person }) => person);
}

/** Whom the person chose at the report, and nobody who came later. */
function chosenIn({ told, joined }: CaseState): readonly Told[] {
  return told.filter(({ person }) => !joined.some((later) => later.isNew && later.person === person));
}

const askingReasons: readonly Joined['because'][] = [
  ...EscalationReason.options,
  'chosen',
  'handed-over',
  'took-over',
];

/** Who was asked later on to take the case over, or has taken it, in order, as far as they still may know of it. */
export function askedLater(state: CaseState): readonly PersonId[] {
  return asked(state).map(({ person }) => person);
}

function asked({ joined, told }: CaseState): readonly Joined[] {
  const hasIt = (person: PersonId) => told.some((entry) => entry.person === person);
  return joined.filter(({ because, person }) => askingReasons.includes(because) && hasIt(person));
}

/** Who has been asked: whoever was chosen for it, and everybody since. Nobody is asked twice. */
export function askedSoFar(state: CaseState): readonly PersonId[] {
  const [all, there] = [firstInLine(state, state.told), firstInLine(state, stillThere(state))];
  return [...new Set([...all, ...there, ...askedLater(state)])];
}

/** Who may acknowledge: everybody who was asked, and whoever the person had told later and who can handle a case. */
export function acknowledgersOf(state: CaseState): readonly PersonId[] {
  const { joined, told } = state;
  const added = told
    .filter(
      ({ person, as }) =>
        canHandle(as) && joined.some((later) => later.person === person && later.because === 'added'),
    )
    .map(({ person }) => person);
  return [...new Set([...askedSoFar(state), ...added])];
}

/** On whom the case waits until it is acknowledged: those who were asked last, and those whom the person chose since. */
export function waitsFor(state: CaseState): readonly PersonId[] {
  const later = asked(state);
  const latest = later.findLastIndex(({ because }) => because !== 'chosen');
  const chosenSince = later.slice(latest + 1).map(({ person }) => person);
  const before = later[latest];
  return [
    ...(before === undefined ? firstInLine(state, stillThere(state)) : [before.person]),
    ...chosenSince,
  ];
}

/** Whether a case would lie still without this person: who handles it, has acknowledged it, or is waited for. */
export function isMissed(state: CaseState, person: PersonId): boolean {
  const { acknowledged } = state;
  if (acknowledged === undefined) return waitsFor(state).includes(person);
  return acknowledged.by === person || handlerOf(state) === person;
}

/** Whether nobody else has the case, or is waited for, beside this person. */
export function isLeftAlone(state: CaseState, person: PersonId): boolean {
  return isMissed(state, person) && (state.acknowledged !== undefined || waitsFor(state).length === 1);
}

function stillThere({ told, movedOn }: CaseState): readonly Told[] {
  return told.filter(({ person }) => !movedOn.includes(person));
}

/** Those who can handle a case see the same. */
export type CaseView = 'reporter' | 'leader' | Exclude<Told['as'], (typeof handling)[number]>;

/** What a person is in this case, which decides what the person may see. Nothing for everybody else. */
export function viewOf(state: CaseState, person: PersonId): CaseView | undefined {
  if (person === state.reporter) return 'reporter';
  const as = roleOf(state, person);
  if (as === undefined) return undefined;
  return isLeading(as) ? 'leader' : as;
}

/** As what a person was told; nothing for the person who reported and for everybody who has no part in the case. */
export function roleOf({ told, notTold }: CaseState, person: PersonId): Told['as'] | undefined {
  return notTold.includes(person) ? undefined : told.find((entry) => entry.person === person)?.as;
}

/** Whether somebody told as this can handle a case. */
export function canHandle(as: Told['as']): boolean {
  return isLeading(as);
}

function isLeading(as: Told['as']): as is (typeof handling)[number] {
  return handling.some((role) => role === as);
}

/** Whether what somebody told as this was told is the case: who keeps evidence or listens knows only whom it is about. */
export function knowsCase(as: Told['as']): boolean {
  return as !== 'collector' && as !== 'first-aider';
}

/** Whether somebody told as this helps with the case itself: who keeps evidence, is on call or listens does not hold it. */
export function holdsCase(as: Told['as']): boolean {
  return knowsCase(as) && as !== 'on-call';
}

function toldAs(told: readonly Told[], as: Told['as']): PersonId | undefined {
  return told.find((entry) => entry.as === as)?.person;
}

/** Whether somebody who has the case can take something on in it: whoever can handle it, and the AMR; nobody who has moved on. */
export function leadsOrRepresents(state: CaseState, person: PersonId): boolean {
  const as = roleOf(state, person);
  return as !== undefined && (canHandle(as) || as === 'amr') && !state.movedOn.includes(person);
}
