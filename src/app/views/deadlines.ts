import { viewOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import type { CaseRuleId } from '../../law/rule-id.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Services } from '../services.ts';

/** The clocks of a case as one reader sees them. */
export function deadlinesFor(services: Services, state: CaseState, reader: PersonId) {
  const view = viewOf(state, reader);
  return state.deadlines.map(({ record, status }) => ({
    clock: record.clock,
    rule: record.rule,
    status,
    lastMoment: record.lastMoment,
    actBy: record.actBy,
    ...insuranceFor(services, record.rule),
    mayMeet: status === 'running' && state.status === 'open' && view !== 'amr',
  }));
}

/** The setting that changes the words about a police report; nothing for the other rules. */
export function insuranceFor({ organisation }: Services, rule: CaseRuleId) {
  return rule === 'police_comp' ? { insurance: organisation.settings.voldsskadeforsikring } : {};
}

/** No absence is known yet, so the clock of the notice in EASY has not started. */
export function easyNotStarted(state: CaseState): boolean {
  return !state.deadlines.some(({ record }) => record.rule === 'easy_absence');
}
