import type { ClockId } from '../law/deadline-record.ts';
import { normalInstant } from './instants.ts';
import type { CaseDeadline, CaseState } from './state.ts';

/** A reminder whose time has come, and whether it is the last one of its deadline that is due now. */
export interface DueReminder {
  readonly clock: ClockId;
  readonly reminder: string;
  /** UTC instant at which it became due. */
  readonly at: string;
  readonly to: readonly ('owner' | 'channel' | 'person')[];
  readonly isLast: boolean;
  /** No later one goes to whoever owns the deadline, and it comes late enough to be the last word: not half-way. */
  readonly isFinal: boolean;
  /** Whom the deadline still concerns. */
  readonly concerns: 'everybody' | 'person';
  /** Last moment of the deadline, UTC. */
  readonly lastMoment: string;
}

type Remindable = Pick<CaseState, 'deadlines' | 'reporter'>;

/**
 * Whom the reminders of a deadline still concern: everybody while it runs; when somebody else has said that it is met,
 * only the person, who may see it otherwise; nobody when the person has said so or the case has ended.
 */
export function isStillReminded(
  { status, metBy }: CaseDeadline,
  reporter: CaseState['reporter'],
): 'everybody' | 'person' | 'nobody' {
  if (status === 'running') return 'everybody';
  return status === 'met' && metBy !== reporter ? 'person' : 'nobody';
}

/** Reminders that have not gone out and are due at `now` (UTC); all that are to come when `now` is empty. */
export function dueReminders(state: Remindable, now: string | undefined): readonly DueReminder[] {
  return state.deadlines.flatMap((deadline) => ofDeadline(deadline, state.reporter, now));
}

/** One reminder of a clock that has gone out, as it would be decided now; nothing when its point is gone. */
export function stillDue(state: Remindable, clock: ClockId, at: string): DueReminder | undefined {
  const deadline = state.deadlines.find(({ record }) => record.clock === clock);
  return (
    deadline &&
    ofDeadline({ ...deadline, reminded: [] }, state.reporter, undefined).find((due) => due.at === at)
  );
}

function ofDeadline(
  deadline: CaseDeadline,
  reporter: CaseState['reporter'],
  now: string | undefined,
): DueReminder[] {
  const { record, reminded } = deadline;
  const whom = isStillReminded(deadline, reporter);
  const due = record.reminders
    .map((reminder) => ({ ...reminder, at: normalInstant(reminder.at) }))
    .filter(({ to }) => whom === 'everybody' || to.includes('person'))
    .filter(({ at }) => !reminded.includes(at) && (now === undefined || at <= now));
  if (whom === 'nobody') return [];
  const final = record.reminders
    .filter(({ to }) => to.includes('owner'))
    .map(({ at }) => normalInstant(at))
    .sort()
    .at(-1);
  return due.map(({ id, at, to }, index) => ({
    clock: record.clock,
    reminder: id,
    at,
    to: whom === 'person' ? (['person'] as const) : to,
    concerns: whom,
    isLast: index === due.length - 1,
    isFinal: at === final && id !== 'half-way',
    lastMoment: record.lastMoment,
  }));
}
