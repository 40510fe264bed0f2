import { Temporal } from 'temporal-polyfill';
import { instantText } from '../case/instants.ts';
import type { CaseState } from '../case/state.ts';
import type { OutboxChange, OutboxRow } from '../ports/case-store.ts';

/** Longer than a send can take; a row that is still `sending` after it belongs to a process that died. */
const leaseSeconds = 45;

/** Marks those of some new rows that whoever commits sends at once, given the case as it is with them. */
export type Claim = (state: CaseState, rows: readonly OutboxChange[], now: string) => readonly OutboxChange[];

/** An outbox row marked as being sent by whoever writes it, from now (UTC) on. */
export function claimed({ tag, message, attempts }: OutboxChange, now: string): OutboxChange {
  const leaseUntil = instantText(Temporal.Instant.from(now).add({ seconds: leaseSeconds }));
  return { tag, message, status: 'sending', attempts: attempts + 1, leaseUntil };
}

/** Outbox rows as a transaction left them. */
export function rowsWritten(changes: readonly OutboxChange[], tags: readonly string[]): readonly OutboxRow[] {
  return changes.flatMap((change, index) => {
    const tag = tags[index];
    return tag === undefined ? [] : [{ ...change, tag }];
  });
}
