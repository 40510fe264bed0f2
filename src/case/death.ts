import { Temporal } from 'temporal-polyfill';
import { startInstant, type StartMoment } from '../law/moments.ts';
import type { PersonId } from '../organisation/ids.ts';
import { changeMessages, clockChanges, type Knowing } from './change-clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** The leader tells that the person has died, and since when the workplace knows. */
export interface RecordDeath extends Knowing {
  readonly by: PersonId;
  readonly knownSince: StartMoment;
}

/** Starts the clock of the notice of a death. From then on nothing is written to the person, and nothing is asked. */
export function decideRecordDeath(
  state: CaseState,
  death: RecordDeath,
): Decision<'not-allowed' | 'ended' | 'time-in-future'> {
  const { by, knownSince, now } = death;
  if (handlerOf(state) !== by) return refused('not-allowed');
  if (JSON.stringify(state.death) === JSON.stringify(knownSince)) return nothing;
  if (state.status !== 'open') return refused('ended');
  if (Temporal.Instant.compare(startInstant(knownSince).at, now) > 0) return refused('time-in-future');
  const afterwards = { ...state, death: knownSince };
  const changes = clockChanges(state, afterwards, death);
  return accepted(
    [{ type: 'DeathWasRecorded', by, knownSince, ...changes }],
    changeMessages(afterwards, by, changes, 'news'),
  );
}

/** The leader takes it back: it was a mistake. */
export function decideRetractDeath(
  state: CaseState,
  { by, ...knowing }: Knowing & { readonly by: PersonId },
): Decision<'not-allowed' | 'ended'> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  const { death, ...living } = state;
  if (death === undefined) return nothing;
  if (state.status !== 'open') return refused('ended');
  const changes = clockChanges(state, living, knowing);
  return accepted([{ type: 'DeathWasRetracted', by, ...changes }]);
}
