import type { ClockId } from '../law/deadline-record.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { ClockChanges } from './change-clocks.ts';
import type { CaseDeadline } from './state.ts';

/** A clock that has just been computed. */
export function running(record: CaseDeadline['record']): CaseDeadline {
  return { record, status: 'running', reminded: [] };
}

/** A running clock stops at this UTC instant without having been met. */
export function ended(deadline: CaseDeadline, at: string): CaseDeadline {
  return deadline.status === 'running' ? { ...deadline, status: 'ended', settledAt: at } : deadline;
}

/** Somebody says at this UTC instant that it is met. Whoever says so after another does not make it later. */
export function met(deadline: CaseDeadline, by: PersonId, at: string): CaseDeadline {
  const settledAt = deadline.status === 'met' ? (deadline.settledAt ?? at) : at;
  return { ...deadline, status: 'met', metBy: by, settledAt };
}

/** Changes one clock. */
export function forClock(
  deadlines: readonly CaseDeadline[],
  clock: ClockId,
  change: (deadline: CaseDeadline) => CaseDeadline,
) {
  return deadlines.map((deadline) => (deadline.record.clock === clock ? change(deadline) : deadline));
}

/** As many reminders as can lie ahead of one computation: those of the computation before must not come again. */
const remembered = 20;

/**
 * Clocks are computed anew: some start or move, some stop. What was done stays done, and no date is reminded of twice.
 * `at` is when that happened (UTC).
 */
export function recomputed(
  deadlines: readonly CaseDeadline[],
  { deadlines: fresh, stopped }: ClockChanges,
  at: string,
): CaseDeadline[] {
  const kept = deadlines.map((deadline) => {
    const again = fresh.find(({ clock }) => clock === deadline.record.clock);
    if (again !== undefined) return moved(deadline, again);
    return stopped.includes(deadline.record.clock) ? ended(deadline, at) : deadline;
  });
  const isNew = ({ clock }: CaseDeadline['record']) => !kept.some(({ record }) => record.clock === clock);
  return withoutPast([...kept, ...fresh.filter(isNew).map(running)], at);
}

function moved(deadline: CaseDeadline, record: CaseDeadline['record']): CaseDeadline {
  const reminded = deadline.reminded.slice(-remembered);
  if (deadline.status === 'met') return { ...deadline, record, reminded };
  return { ...deadline, record, status: 'running', settledAt: undefined, reminded };
}

/** So many clocks for the police run beside each other, the earliest and the newest among them: a snapshot stays small. */
const mostPolice = 6;

/** Of the clocks for the police, the newest stays and those before it that are not past. */
function withoutPast(deadlines: readonly CaseDeadline[], at: string): CaseDeadline[] {
  const police = deadlines.filter(({ record }) => record.rule === 'police_comp');
  const newest = police.at(-1);
  const ahead = police.filter((each) => each !== newest && each.record.lastMoment > at);
  const kept = [...ahead.slice(0, mostPolice - 1), newest];
  return deadlines.filter((each) => each.record.rule !== 'police_comp' || kept.includes(each));
}
