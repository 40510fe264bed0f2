import type { ClockId } from '../law/deadline-record.ts';
import type { CaseDeadline } from './state.ts';

/** A clock that has just been computed. */
export function running(record: CaseDeadline['record']): CaseDeadline {
  return { record, status: 'running', reminded: [] };
}

/** A running clock stops without having been met. */
export function ended(deadline: CaseDeadline): CaseDeadline {
  return deadline.status === 'running' ? { ...deadline, status: 'ended' } : deadline;
}

/** Changes one clock. */
export function forClock(
  deadlines: readonly CaseDeadline[],
  clock: ClockId,
  change: (deadline: CaseDeadline) => CaseDeadline,
) {
  return deadlines.map((deadline) => (deadline.record.clock === clock ? change(deadline) : deadline));
}

/** The clock of the absence is computed anew. A notice that was sent stays sent, and no date is reminded of twice. */
export function withAbsence(
  deadlines: readonly CaseDeadline[],
  fresh: readonly CaseDeadline[],
): CaseDeadline[] {
  const old = deadlines.find(({ record }) => record.rule === 'easy_absence');
  const others = deadlines.filter((deadline) => deadline !== old);
  if (old === undefined) return [...others, ...fresh];
  if (fresh.length === 0) return [...others, ended(old)];
  const status = old.status === 'met' ? 'met' : 'running';
  return [...others, ...fresh.map(({ record }) => ({ record, status, reminded: old.reminded }) as const)];
}
