import type { PersonId } from '../organisation/ids.ts';
import { canHandle, handlerOf, leadsOrRepresents, roleOf, viewOf } from './handler.ts';
import type { PlanMeasure } from './plan-content.ts';
import { agreementOf } from './plan-state.ts';
import type { CaseState } from './state.ts';

/** Who can see to a measure: whoever leads and the AMR, of those who have the case; never the person, nor somebody outside. */
export function possiblePlanOwners(state: CaseState): readonly PersonId[] {
  return state.told.map(({ person }) => person).filter((person) => leadsOrRepresents(state, person));
}

/** Who can see to a line of the leader's own: it may hold what the AMR must not know. */
export function mayOwnLine(state: CaseState, person: PersonId): boolean {
  const as = roleOf(state, person);
  return as !== undefined && canHandle(as) && !state.movedOn.includes(person);
}

/** Whether somebody reads the whole plan: the person, and whoever leads the case. */
export function readsPlan(state: CaseState, person: PersonId): boolean {
  const view = viewOf(state, person);
  return view === 'reporter' || view === 'leader';
}

/** A measure or a line of the plan, and who sees to it now: nobody where nobody handles the case. */
export interface PlanPart {
  readonly owner: PersonId | undefined;
  readonly measure?: PlanMeasure;
  /** The number of a line of the leader's own, from 0. */
  readonly line?: number;
}

/** What was agreed, with its owners as they are now: what was with somebody who has left falls back to whoever handles the case. */
export function planParts(state: CaseState): readonly PlanPart[] {
  const content = agreementOf(state)?.content;
  if (content === undefined) return [];
  const handler = handlerOf(state);
  return [
    ...content.measures.map(({ measure, owner }) => ({
      measure,
      owner: leadsOrRepresents(state, owner) ? owner : handler,
    })),
    ...(content.own?.owners ?? []).map((owner, line) => ({
      line,
      owner: mayOwnLine(state, owner) ? owner : handler,
    })),
  ];
}

/**
 * What somebody sees to, each part told apart from those of before: a measure by its name, a line by its place and by
 * the note that it stands under, which is another when what stands there is.
 */
export function partsOf(state: CaseState, person: PersonId): readonly string[] {
  const note = agreementOf(state)?.content.own?.note ?? '';
  return planParts(state).flatMap(({ owner, measure, line }) =>
    owner === person ? [measure ?? `${note}.${String(line)}`] : [],
  );
}

/** The measures that somebody sees to; of the leader's own lines nothing. */
export function measuresOf(state: CaseState, person: PersonId): readonly PlanMeasure[] {
  return planParts(state).flatMap(({ owner, measure }) =>
    owner === person && measure !== undefined ? [measure] : [],
  );
}
