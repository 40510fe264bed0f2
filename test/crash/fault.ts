import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { SendOutcome } from '../../src/ports/messenger.ts';

/**
 * What can go wrong at a call:
 * - `die-before`, `die-after`: the process dies, and the call has had no effect, or its effect and no answer;
 * - `fail`: no effect, and the caller hears what the real adapter would say;
 * - `lose`: the effect, and the caller hears that nobody knows;
 * - `refuse`: of a send, that Teams refused it; of anything else the same as `fail`;
 * - `stall`: the call, and with it its task, waits until nearly everything else is done;
 * - `jump`, `drift`: time passes while the call is on its way; the clock of the process goes wrong by some seconds;
 * - `repeat`: Teams delivers an earlier click once more, to any process.
 */
export type FaultKind =
  'die-before' | 'die-after' | 'fail' | 'lose' | 'refuse' | 'jump' | 'drift' | 'repeat' | 'stall';

/** One fault of a schedule: at which of its calls, or of its calls that change something, counted from 1. */
export interface Fault {
  readonly at: number;
  readonly counts: 'calls' | 'changes';
  readonly kind: FaultKind;
  /** From 0 up to 1: which of several ways. */
  readonly way: number;
}

const readings =
  /\.(read|list|outstanding|casesDue|casesOf|partsOf|changedBefore|writtenBefore|stepAside|afterAnswer)/;

/** Whether a call changes something outside the process. */
export function isChange(call: string): boolean {
  return !readings.test(call);
}

const sends = ['messenger.send', 'messenger.update', 'workflow.post'];
const transactions = ['cases.commit', 'cases.changeOutbox'];

/** What the caller of a call that failed or was lost gets: an outcome, or an exception, as from the real adapter. */
export function answerOf(call: string, { kind, way }: Fault): { value: unknown } | { error: Error } {
  if (sends.includes(call)) return { value: sendOutcome(kind, way) };
  // A transaction that the SDK repeats after a lost answer comes back as a conflict.
  if (transactions.includes(call))
    return { value: { kind: kind === 'lose' && way < 0.5 ? 'conflict' : 'unclear' } };
  if (call === 'drafts.write' && kind === 'lose' && way < 0.5) return { value: false };
  if (call.startsWith('pauses.')) return { value: undefined };
  const mayHaveLanded = kind === 'lose' || way < 0.5;
  return { error: new StorageUnavailable('a fault of the schedule', mayHaveLanded) };
}

function sendOutcome(kind: FaultKind, way: number): SendOutcome {
  if (kind !== 'refuse') return { kind: 'doubt', reason: 'time-out' };
  return way < 0.8
    ? { kind: 'retry', afterSeconds: 1 + Math.floor(way * 30), reason: 'http-429' }
    : { kind: 'dead', reason: 'http-403' };
}
