import { openCollection } from './collection.ts';
import { withoutMissing } from './evolve-closing.ts';
import { recomputed } from './evolve-deadlines.ts';
import type { CaseEvent } from './events.ts';
import { planOpenedAgain } from './plan-state.ts';
import type { CaseState } from './state.ts';
import { withoutReturningContact } from './tasks/contact-person.ts';

type Reopened = Extract<CaseEvent, { type: 'CaseWasReopened' }>;

/** An open case again at this UTC instant, which nobody has acknowledged and nobody was asked about yet. */
export function reopened(
  state: CaseState,
  { deadlines, followUps, acknowledgeBy, channelUsed }: Reopened,
  at: string,
): Partial<CaseState> {
  const deliveries = Object.entries(state.deliveries).filter(
    ([id]) => !id.startsWith('notification-reopened-'),
  );
  return {
    status: 'open',
    ended: undefined,
    reopened: state.reopened + 1,
    reopenedAt: at,
    acknowledged: undefined,
    acknowledgeBy,
    ...(channelUsed === undefined ? {} : { channelUsed }),
    asked: undefined,
    lacksSomething: undefined,
    closing: withoutMissing(state),
    // Whoever is gone again is noticed again; whoever is back may take the case.
    movedOn: [],
    ...withoutReturningContact(state, state.movedOn),
    deadlines: recomputed(state.deadlines, { deadlines, stopped: [] }, at),
    followUps: followUps.map((followUp) => ({ ...followUp, status: 'planned' })),
    deliveries: Object.fromEntries(deliveries),
    plan: planOpenedAgain(state.plan, at),
    ...withoutCollection(state, at),
  };
}

/** Who was to keep evidence before is reminded of nothing now: that takes a new yes. */
function withoutCollection(state: CaseState, at: string): Partial<CaseState> {
  const open = openCollection(state);
  return open === undefined ? {} : { collection: { ...open, status: 'cancelled', at, remindAt: undefined } };
}
