import type { PersonId } from '../organisation/ids.ts';
import { consentOf } from './consents.ts';
import { handlerOf, roleOf } from './handler.ts';
import type { CaseState } from './state.ts';

/**
 * Whether the person's yes to evidence for the police reaches this one. A consent is for a purpose and for recipients
 * (danish-domain.md 3.3, 3.4): it named whoever led the case, and those who had it already and might take it over. Who
 * came into the case after the yes was no part of what the person agreed to, and needs a new one. It speaks of leaders: HR
 * has a question of its own (`evidence-hr`), also where HR handles the case.
 */
export function mayFetchForPolice(state: CaseState, by: PersonId): boolean {
  const answer = consentOf(state, 'evidence-police');
  if (answer?.given !== true || handlerOf(state) !== by || roleOf(state, by) === 'hr') return false;
  const since = inCaseSince(state, by);
  return since !== undefined && since <= answer.at;
}

/** Which leader has the case now and may not fetch the evidence, although the person has said yes to it for others; nobody without a yes. */
export function notReachedByYes(state: CaseState): PersonId | undefined {
  const handler = handlerOf(state);
  if (handler === undefined || roleOf(state, handler) === 'hr') return undefined;
  if (consentOf(state, 'evidence-police')?.given !== true) return undefined;
  return mayFetchForPolice(state, handler) ? undefined : handler;
}

/** Since when somebody has the case without a break, UTC. */
function inCaseSince(state: CaseState, person: PersonId): string | undefined {
  const told = consentOf(state, 'told', person);
  const came = state.joined.findLast((entry) => entry.person === person && entry.isNew);
  return told?.given !== true ? undefined : [told.at, ...(came === undefined ? [] : [came.at])].sort().at(-1);
}
