import type { Temporal } from 'temporal-polyfill';
import { accepted, nothing } from '../case/decision.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { decideRecordDeliveries, type DeliveryReport } from '../case/record-deliveries.ts';
import type { Head, OutboxChange, OutboxRow, OutstandingMessage } from '../ports/case-store.ts';
import { runCommand } from './run-command.ts';
import type { Attempt } from './send.ts';
import type { Services } from './services.ts';

/** What came of one outbox row. */
export interface Result {
  /** The row as it was read before. */
  readonly row: OutboxRow;
  /** Whether this attempt marked the row as `sending`. */
  readonly claimed: boolean;
  readonly outcome: Attempt | { readonly kind: 'dropped' };
}

const attemptLimit = 100;
/** How often a message that may have arrived is sent again. Then the doubt stands, for all to see. */
const repetitions = 3;

/** Writes results into outbox rows and case, in one transaction. What somebody else has settled meanwhile is left alone. */
export async function recordResults(
  services: Services,
  caseId: CaseId,
  results: readonly Result[],
): Promise<void> {
  let ours: readonly Ours[] = [];
  await runCommand(services, {
    caseId,
    isStillOpen: async () => {
      ours = await stillOurs(services, caseId, results);
      return ours.length > 0;
    },
    decide: (state) => {
      const reports = ours.flatMap(({ result }) => report(result));
      const decision = state === undefined ? nothing : decideRecordDeliveries(state, reports);
      // Retries and dropped messages are no events, but their rows and dates have to be written.
      return decision.kind === 'nothing' ? accepted([]) : decision;
    },
    outbox: (head) => {
      const settled = ours.map((each) => settle(each, services.clock.now()));
      return { changes: settled.map(({ change }) => change), outstanding: outstandingAfter(head, settled) };
    },
  });
}

interface Ours {
  readonly result: Result;
  /** Tag of the row as this attempt left it. */
  readonly tag: string;
}

async function stillOurs(
  services: Services,
  caseId: CaseId,
  results: readonly Result[],
): Promise<readonly Ours[]> {
  const read = await Promise.all(
    results.map(async (result) => ({
      result,
      row: await services.cases.readOutbox(caseId, result.row.message.id),
    })),
  );
  return read.flatMap(({ result, row }) =>
    row !== undefined && isOurs(row, result) ? [{ result, tag: row.tag }] : [],
  );
}

function isOurs(row: OutboxRow, result: Result): boolean {
  if (!result.claimed) return row.tag === result.row.tag;
  return row.status === 'sending' && row.attempts === result.row.attempts + 1;
}

function report({ row, outcome }: Result): DeliveryReport[] {
  if (outcome.kind === 'sent' || outcome.kind === 'doubt' || outcome.kind === 'dead')
    return [{ message: row.message, outcome }];
  return outcome.kind === 'retry' && row.attempts + 1 >= attemptLimit
    ? [{ message: row.message, outcome: { kind: 'dead', reason: 'too-many-attempts' } }]
    : [];
}

interface Settled {
  readonly id: PlannedMessage['id'];
  readonly change: OutboxChange;
  /** When it is tried again; nothing when it is settled for good. */
  readonly again: string | undefined;
}

function settle({ result: { row, outcome }, tag }: Ours, now: Temporal.Instant): Settled {
  const { message } = row;
  const seconds = secondsToRetry(row, outcome);
  const again = seconds === undefined ? undefined : instantText(now.add({ seconds }));
  const status = again === undefined ? finalStatus(outcome) : 'pending';
  // Waiting is no attempt.
  const attempts = outcome.kind === 'wait' ? row.attempts : row.attempts + 1;
  return { id: message.id, again, change: { tag, message, status, attempts, leaseUntil: undefined } };
}

/** Seconds until the next attempt; nothing when there is none. A doubtful duty is sent again, marked as repeated, but not for ever. */
function secondsToRetry(row: OutboxRow, outcome: Result['outcome']): number | undefined {
  if (outcome.kind === 'wait') return Math.max(1, outcome.afterSeconds);
  if (row.attempts + 1 >= attemptLimit) return undefined;
  if (outcome.kind === 'retry') return Math.max(1, outcome.afterSeconds);
  const repeats = row.message.onDoubt === 'repeat-marked' || row.message.replaces !== undefined;
  const mayRepeat = repeats && row.attempts + 1 <= repetitions;
  return outcome.kind === 'doubt' && mayRepeat ? 5 * 2 ** row.attempts : undefined;
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
