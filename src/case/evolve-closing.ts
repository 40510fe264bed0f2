import type { z } from 'zod';
import type { closingEvents } from './closing-events.ts';
import { ended } from './evolve-deadlines.ts';
import type { CaseState } from './state.ts';

export type ClosingEvent = z.infer<(typeof closingEvents)[number]>;

/** The state after a step towards the end of a case, at this UTC instant. */
export function closing(state: CaseState, event: ClosingEvent, at: string): Partial<CaseState> {
  const { closing: before } = state;
  if (event.type === 'MissingWasTold') {
    const { missing, words } = event;
    const times = (before.times ?? 0) + 1;
    return { closing: { missing, times, ...(words === undefined ? {} : { words }) } };
  }
  const { recognition } = event;
  return {
    status: 'closed',
    ended: { by: event.by, at },
    deadlines: state.deadlines.map((deadline) => ended(deadline, at)),
    closing: { ...before, ...(recognition === undefined ? {} : { recognition }) },
  };
}

/** What was missing is over with the answer that nothing is, and with a new beginning. */
export function withoutMissing({ closing: { times } }: CaseState): CaseState['closing'] {
  return times === undefined ? {} : { times };
}
