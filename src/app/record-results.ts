import type { Temporal } from 'temporal-polyfill';
import { accepted, nothing, type Decision } from '../case/decision.ts';
import { noPart } from '../case/duties/duty.ts';
import { handOver } from '../case/duties/hand-over.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { decideRecordDeliveries, type DeliveryReport } from '../case/record-deliveries.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Head, OutboxChange, OutboxRow, OutstandingMessage } from '../ports/case-store.ts';
import { awayFrom, circumstances } from './circumstances.ts';
import { tellOfUnreachable } from './out-of-reach.ts';
import { runCommand } from './run-command.ts';
import type { Attempt } from './send.ts';
import type { Services } from './services.ts';

/** What came of one outbox row. */
export interface Result {
  /** The row as this process read it or, where it sent, as it marked it. */
  readonly row: OutboxRow;
  readonly outcome: Attempt | { readonly kind: 'dropped' | 'too-late' };
}

const attemptLimit = 100;
/** How often a message that may have arrived is sent again. Then the doubt stands, for all to see. */
const repetitions = 3;

/**
 * Writes results into outbox rows and case, in one transaction: first on the head as it is known, else as it is read.
 * What somebody else has settled meanwhile is left alone. Answers the head as it is then.
 */
export async function recordResults(
  services: Services,
  known: Head,
  results: readonly Result[],
): Promise<Head | undefined> {
  const caseId = known.state.id;
  let ours = results;
  let away: readonly PersonId[] = [];
  let tell: () => Promise<void> = () => Promise.resolve();
  const outcome = await runCommand(services, {
    caseId,
    known,
    isStillOpen: async () => {
      ours = await stillOurs(services, caseId, results);
      return ours.length > 0;
    },
    inquire: async (head) => {
      away = head === undefined || tooLate(ours).length === 0 ? [] : await awayFrom(services, head.state);
    },
    decide: (state, now) => {
      const reports = ours.flatMap(report);
      const late = tooLate(ours);
      const decision =
        state === undefined ? nothing : withHandOver(services, state, { reports, late, now, away });
      const events = decision.kind === 'accepted' ? decision.events : [];
      if (state !== undefined) tell = () => tellOfUnreachable(services, state, events);
      // Retries and dropped messages are no events, but their rows and dates have to be written.
      return decision.kind === 'nothing' ? accepted([]) : decision;
    },
    prepare: () => tell(),
    outbox: (head) => {
      const settled = ours.map((each) => settle(each, services.clock.now()));
      return { changes: settled.map(({ change }) => change), outstanding: outstandingAfter(head, settled) };
    },
  });
  return outcome.head;
}

function tooLate(results: readonly Result[]): readonly PlannedMessage[] {
  return results.filter(({ outcome }) => outcome.kind === 'too-late').map(({ row }) => row.message);
}

interface Known {
  readonly reports: readonly DeliveryReport[];
  readonly late: readonly PlannedMessage[];
  readonly now: string;
  readonly away: readonly PersonId[];
}

/** What is known of the messages, and to whom the ones go that would be too late for the person. */
function withHandOver(services: Services, state: CaseState, { reports, late, now, away }: Known): Decision {
  const decision = decideRecordDeliveries(state, reports);
  if (late.length === 0) return decision;
  const before = decision.kind === 'accepted' ? decision : noPart;
  const { events, messages } = handOver(state, late, circumstances(services, state, { now, away }));
  return accepted([...before.events, ...events], [...before.messages, ...messages]);
}

async function stillOurs(
  services: Services,
  caseId: CaseId,
  results: readonly Result[],
): Promise<readonly Result[]> {
  const tags = await Promise.all(
    results.map(async ({ row }) => (await services.cases.readOutbox(caseId, row.message.id))?.tag),
  );
  return results.filter(({ row }, index) => row.tag === tags[index]);
}

function report({ row, outcome }: Result): DeliveryReport[] {
  if (outcome.kind === 'sent' || outcome.kind === 'doubt' || outcome.kind === 'dead')
    return [{ message: row.message, outcome }];
  if (outcome.kind === 'wait' && outcome.unmet === true)
    return [{ message: row.message, outcome: { kind: 'waiting' } }];
  return outcome.kind === 'retry' && row.attempts >= attemptLimit
    ? [{ message: row.message, outcome: { kind: 'dead', reason: 'too-many-attempts' } }]
    : [];
}

interface Settled {
  readonly id: PlannedMessage['id'];
  readonly change: OutboxChange;
  /** When it is tried again; nothing when it is settled for good. */
  readonly again: string | undefined;
}

function settle({ row, outcome }: Result, now: Temporal.Instant): Settled {
  const { message, tag } = row;
  const seconds = secondsToRetry(row, outcome);
  const again = seconds === undefined ? undefined : instantText(now.add({ seconds }));
  const status = again === undefined ? finalStatus(outcome) : 'pending';
  // Waiting is no attempt.
  const attempts = outcome.kind === 'wait' && row.status === 'sending' ? row.attempts - 1 : row.attempts;
  return { id: message.id, again, change: { tag, message, status, attempts, leaseUntil: undefined } };
}

/** Seconds until the next attempt; nothing when there is none. A doubtful duty is sent again, marked as repeated, but not for ever. */
function secondsToRetry(row: OutboxRow, outcome: Result['outcome']): number | undefined {
  if (outcome.kind === 'wait') return Math.max(1, outcome.afterSeconds);
  if (row.attempts >= attemptLimit) return undefined;
  if (outcome.kind === 'retry') return Math.max(1, outcome.afterSeconds);
  const repeats = row.message.onDoubt === 'repeat-marked' || row.message.replaces !== undefined;
  const mayRepeat = repeats && row.attempts <= repetitions;
  return outcome.kind === 'doubt' && mayRepeat ? 5 * 2 ** (row.attempts - 1) : undefined;
}

function finalStatus(outcome: Result['outcome']): OutboxRow['status'] {
  return outcome.kind === 'sent' || outcome.kind === 'doubt' ? outcome.kind : 'dead';
}

function outstandingAfter(head: Head, settled: readonly Settled[]): readonly OutstandingMessage[] {
  return head.outstanding.flatMap((outstanding) => {
    const result = settled.find(({ id }) => id === outstanding.id);
    if (result === undefined) return [outstanding];
    return result.again === undefined ? [] : [{ id: outstanding.id, notBefore: result.again }];
  });
}
