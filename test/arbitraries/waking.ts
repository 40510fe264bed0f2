import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { acknowledgeBy } from '../../src/case/acknowledge-by.ts';
import { nextWorkday, workdayAfterNext } from '../../src/case/workdays.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import { instantText } from '../../src/case/instants.ts';
import { isUrgent } from '../../src/case/is-urgent.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideWake } from '../../src/case/wake.ts';
import { endOfQuiet } from '../../src/law/quiet-hours.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import { guard, helle, karen, mona, peter, settings } from '../case/example-case.ts';
import { usualHours } from '../law/arbitraries.ts';
import { command } from './command.ts';
import { suggested } from './days.ts';

/** What the world is like when a case is woken: who is away, who has moved on, and who cannot be asked any more. */
export const circumstances = fc.record({
  remindersToWorkflow: fc.boolean(),
  away: fc.subarray([mona, peter, karen, helle]),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant<PersonId[]>([]) }, fc.subarray([mona, peter])),
  left: fc.oneof(
    { weight: 4, arbitrary: fc.constant<PersonId[]>([]) },
    fc.subarray([peter, karen, helle, guard]),
  ),
});

/** One of the circumstances. */
export type Circumstances = typeof circumstances extends fc.Arbitrary<infer Value> ? Value : never;

/** A wake of the case in such circumstances. */
export const wakeIn = (state: CaseState, { left, ...world }: Circumstances, now: string): Wake => ({
  now,
  ...world,
  chain: state.chain.filter(({ person }) => ![...left, ...world.gone].includes(person)),
  onCall: left.some((person) => person === state.onCall) ? undefined : state.onCall,
  acknowledgeBy: acknowledgeBy(now, settings, isUrgent(state)),
  // Calendars are slow, and hardly any wake asks for these.
  get times() {
    return suggested(now);
  },
  nextWorkday: nextWorkday(now, usualHours),
  workdayAfterNext: workdayAfterNext(now, usualHours),
  endOfQuiet: instantText(endOfQuiet(Temporal.Instant.from(now), usualHours)),
});

/** The case is woken and does what is due. */
export const wake = command('wake', circumstances, (state, world, { now }) =>
  decideWake(state, wakeIn(state, world, now)),
);
