import type { RuleId } from '../law/deadline-rule.ts';
import { normalInstant } from './instants.ts';
import type { CaseDeadline, CaseState } from './state.ts';

/** A reminder whose time has come, and whether it is the last one of its deadline that is due now. */
export interface DueReminder {
  readonly rule: RuleId;
  readonly reminder: string;
  /** UTC instant at which it became due. */
  readonly at: string;
  readonly to: readonly ('owner' | 'channel' | 'person')[];
  readonly isLast: boolean;
  /** Last moment of the deadline, UTC. */
  readonly lastMoment: string;
}

/** Reminders of running deadlines that have not gone out and are due at `now` (UTC); all that are to come when `now` is empty. */
export function dueReminders(
  state: Pick<CaseState, 'deadlines'>,
  now: string | undefined,
): readonly DueReminder[] {
  return state.deadlines
    .filter((deadline) => deadline.status === 'running')
    .flatMap((deadline) => ofDeadline(deadline, now));
}

function ofDeadline({ record, reminded }: CaseDeadline, now: string | undefined): DueReminder[] {
  const due = record.reminders
    .map((reminder) => ({ ...reminder, at: normalInstant(reminder.at) }))
    .filter(({ at }) => !reminded.includes(at) && (now === undefined || at <= now));
  return due.map(({ id, at, to }, index) => ({
    rule: record.rule,
    reminder: id,
    at,
    to,
    isLast: index === due.length - 1,
    lastMoment: record.lastMoment,
  }));
}
