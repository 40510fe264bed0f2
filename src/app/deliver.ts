import { Temporal } from 'temporal-polyfill';
import { accepted, nothing } from '../case/decision.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { isObsolete } from '../case/obsolete.ts';
import { decideRecordDeliveries, type DeliveryReport } from '../case/record-deliveries.ts';
import type { CaseState } from '../case/state.ts';
import type { Head, OutboxChange, OutboxRow, OutstandingMessage } from '../ports/case-store.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import { runCommand } from './run-command.ts';
import { send } from './send.ts';
import type { Services } from './services.ts';

/** Longer than a send can take; a row that is still `sending` after it belongs to a process that died. */
const leaseSeconds = 45;
const attemptLimit = 100;
const batchLimit = 20;

/**
 * Delivers what the case has outstanding: claims the messages, sends each once, and records what became of them.
 * Several instances may try at once; the tag of an outbox row lets exactly one of them send it. A message whose
 * sender died in the middle is a doubt, never silently sent again.
 */
export async function deliverOutstanding(services: Services, caseId: CaseId): Promise<void> {
  const head = await services.cases.readHead(caseId);
  if (head === undefined) return;
  const now = instantText(services.clock.now());
  const due = head.outstanding
    .filter(({ notBefore }) => notBefore === undefined || notBefore <= now)
    .slice(0, batchLimit);
  const rows = await Promise.all(due.map(({ id }) => services.cases.readOutbox(caseId, id)));
  const steps = rows.filter((row) => row !== undefined).map((row) => stepFor(head.state, row, now));
  const claimed = await claim(services, caseId, steps, now);
  if (claimed === undefined) return;
  const results = await Promise.all(claimed.map((step) => carryOut(services, head.state, step)));
  if (results.length > 0) await record(services, caseId, results);
}

/** What to do with an outbox row. */
type Step =
  | { readonly kind: 'send'; readonly row: OutboxRow }
  /** Its point is gone. */
  | { readonly kind: 'drop'; readonly row: OutboxRow }
  /** Its sender died between sending and recording. */
  | { readonly kind: 'doubt'; readonly row: OutboxRow }
  | { readonly kind: 'leave'; readonly row: OutboxRow };

function stepFor(state: CaseState, row: OutboxRow, now: string): Step {
  if (row.status === 'sending') return { kind: (row.leaseUntil ?? '') <= now ? 'doubt' : 'leave', row };
  if (row.status !== 'pending') return { kind: 'leave', row };
  return { kind: isObsolete(state, row.message) ? 'drop' : 'send', row };
}

/** Marks all that will be sent as `sending`, in one transaction. Nothing when another instance was faster. */
async function claim(
  services: Services,
  caseId: CaseId,
  steps: readonly Step[],
  now: string,
): Promise<readonly Step[] | undefined> {
  const work = steps.filter(({ kind }) => kind !== 'leave');
  const toSend = work.filter(({ kind }) => kind === 'send');
  if (toSend.length === 0) return work;
  const leaseUntil = instantText(Temporal.Instant.from(now).add({ seconds: leaseSeconds }));
  const changes = toSend.map(({ row }): OutboxChange => ({
    tag: row.tag,
    message: row.message,
    status: 'sending',
    attempts: row.attempts + 1,
    leaseUntil,
  }));
  return (await services.cases.changeOutbox(caseId, changes)) === 'committed' ? work : undefined;
}

interface Result {
  readonly row: OutboxRow;
  /** Whether this attempt marked the row as `sending`. */
  readonly claimed: boolean;
  readonly outcome: SendOutcome | { readonly kind: 'dropped' };
}

async function carryOut(services: Services, state: CaseState, { kind, row }: Step): Promise<Result> {
  if (kind === 'drop') return { row, claimed: false, outcome: { kind: 'dropped' } };
  if (kind === 'doubt') return { row, claimed: false, outcome: { kind: 'doubt', reason: 'sender-died' } };
  const outcome = await send(services, state, row.message);
  services.log.info(`delivery.${outcome.kind}`, { case: state.id, attempt: row.attempts + 1 });
  return { row, claimed: true, outcome };
}

async function record(services: Services, caseId: CaseId, results: readonly Result[]): Promise<void> {
  let tags = new Map<string, string>();
  await runCommand(services, {
    caseId,
    isStillOpen: async () => {
      tags = await tagsToSettle(services, caseId, results);
      return tags.size === results.length;
    },
    decide: (state) => {
      const decision = state === undefined ? nothing : decideRecordDeliveries(state, results.flatMap(report));
      // Retries and dropped messages are no events, but their rows and dates have to be written.
      return decision.kind === 'nothing' ? accepted([]) : decision;
    },
    outbox: (head) => {
      const now = services.clock.now();
      const settled = results.map((result) => settle(result, tags.get(result.row.message.id), now));
      return { changes: settled.map(({ change }) => change), outstanding: outstandingAfter(head, settled) };
    },
  });
}

/** Tags of the rows as this attempt left them; a row that somebody settled meanwhile is missing. */
async function tagsToSettle(
  services: Services,
  caseId: CaseId,
  results: readonly Result[],
): Promise<Map<string, string>> {
  const rows = await Promise.all(results.map(({ row }) => services.cases.readOutbox(caseId, row.message.id)));
  const ours = rows.filter((row, index) => row !== undefined && isOurs(row, results[index]));
  return new Map(ours.flatMap((row) => (row === undefined ? [] : [[row.message.id, row.tag]])));
}

function isOurs(row: OutboxRow, result: Result | undefined): boolean {
  if (result === undefined) return false;
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

function settle({ row, outcome }: Result, tag: string | undefined, now: Temporal.Instant): Settled {
  const { message } = row;
  const retryAfter = secondsToRetry(row, outcome);
  const again = retryAfter === undefined ? undefined : instantText(now.add({ seconds: retryAfter }));
  const status = again === undefined ? finalStatus(outcome) : 'pending';
  const attempts = row.attempts + 1;
  return {
    id: message.id,
    again,
    change: { tag, message, status, attempts, leaseUntil: undefined },
  };
}

/** Seconds until the next attempt; nothing when there is none. A doubtful duty is sent again at once, marked as repeated. */
function secondsToRetry(row: OutboxRow, outcome: Result['outcome']): number | undefined {
  if (row.attempts + 1 >= attemptLimit) return undefined;
  if (outcome.kind === 'retry') return Math.max(1, outcome.afterSeconds);
  const repeats = row.message.onDoubt === 'repeat-marked' || row.message.replaces !== undefined;
  return outcome.kind === 'doubt' && repeats ? Math.min(2 ** (row.attempts + 1), 300) : undefined;
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
