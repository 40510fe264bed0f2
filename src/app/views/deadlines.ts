import { viewOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';

/** The clocks of a case as one reader sees them. */
export function deadlinesFor(state: CaseState, reader: PersonId) {
  const view = viewOf(state, reader);
  return state.deadlines.map(({ record, status }) => ({
    clock: record.clock,
    rule: record.rule,
    status,
    lastMoment: record.lastMoment,
    actBy: record.actBy,
    mayMeet: status === 'running' && state.status === 'open' && view !== 'amr',
  }));
}

/** No absence is known yet, so the clock of the notice in EASY has not started. */
export function easyNotStarted(state: CaseState): boolean {
  return !state.deadlines.some(({ record }) => record.rule === 'easy_absence');
}
