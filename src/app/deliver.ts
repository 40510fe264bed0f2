import { Temporal } from 'temporal-polyfill';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import { isFirstNotification } from '../case/notifications.ts';
import { isObsolete } from '../case/obsolete.ts';
import type { CaseState } from '../case/state.ts';
import { endOfQuiet } from '../law/quiet-hours.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import { StorageUnavailable, type OutboxChange, type OutboxRow } from '../ports/case-store.ts';
import { errorFields } from '../ports/error-name.ts';
import { isLeftInPeace } from '../case/quiet.ts';
import { recordResults, type Result } from './record-results.ts';
import { secondsUntil } from './run-command.ts';
import { send, type Attempt } from './send.ts';
import type { Services } from './services.ts';

/** Longer than a send can take; a row that is still `sending` after it belongs to a process that died. */
const leaseSeconds = 45;
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
  const read = await Promise.all(due.map(({ id }) => services.cases.readOutbox(caseId, id)));
  const rows = read.filter((row) => row !== undefined);
  const work = rows
    .map((row) => stepFor(services, head.state, { row, rows, now }))
    .filter(({ kind }) => kind !== 'leave');
  if (work.length > 0) await carryOut(services, head.state, work, now);
}

/** What to do with an outbox row. */
type Step =
  | { readonly kind: 'send'; readonly row: OutboxRow }
  /** Its point is gone. */
  | { readonly kind: 'drop'; readonly row: OutboxRow }
  /** The person is left in peace until then. */
  | { readonly kind: 'wait'; readonly row: OutboxRow; readonly until: string }
  /** Its sender died between sending and recording. */
  | { readonly kind: 'doubt'; readonly row: OutboxRow }
  | { readonly kind: 'leave'; readonly row: OutboxRow };

interface InBatch {
  readonly row: OutboxRow;
  readonly rows: readonly OutboxRow[];
  readonly now: string;
}

function stepFor(services: Services, state: CaseState, { row, rows, now }: InBatch): Step {
  if (row.status === 'sending') {
    const isHeld = (row.leaseUntil ?? '') > now || services.attemptsInHand.has(keyOf(state, row));
    return { kind: isHeld ? 'leave' : 'doubt', row };
  }
  if (row.status !== 'pending' || isPreceded(row, rows)) return { kind: 'leave', row };
  if (isObsolete(state, row.message)) return { kind: 'drop', row };
  const workingTime = workingTimeOf(services.organisation, state.unit);
  const morning = instantText(endOfQuiet(Temporal.Instant.from(now), workingTime));
  if (morning === now || !isLeftInPeace(state, row.message)) return { kind: 'send', row };
  return isObsolete(state, row.message, morning)
    ? { kind: 'drop', row }
    : { kind: 'wait', row, until: morning };
}

/** Whether it says more of news that are just being sent: only when they have arrived is it known what to say. */
function isPreceded({ message }: OutboxRow, rows: readonly OutboxRow[]): boolean {
  const saysMore = message.replaces !== undefined || message.content.kind === 'withdrawn';
  return saysMore && rows.some((row) => row.status === 'sending' && isFirstNotification(row.message.id));
}

async function carryOut(
  services: Services,
  state: CaseState,
  work: readonly Step[],
  now: string,
): Promise<void> {
  const claims = work.filter(({ kind }) => kind === 'send').map(({ row }) => claimed(row, now));
  const keys = claims.map((row) => keyOf(state, row));
  for (const key of keys) services.attemptsInHand.add(key);
  try {
    // All in one transaction; another instance may have been faster.
    if (claims.length > 0 && (await services.cases.changeOutbox(state.id, claims)) !== 'committed') return;
    await recordResults(
      services,
      state.id,
      await Promise.all(work.map((step) => resultOf(services, state, step, now))),
    );
  } finally {
    for (const key of keys) services.attemptsInHand.delete(key);
  }
}

function claimed({ tag, message, attempts }: OutboxRow, now: string): OutboxChange {
  const leaseUntil = instantText(Temporal.Instant.from(now).add({ seconds: leaseSeconds }));
  return { tag, message, status: 'sending', attempts: attempts + 1, leaseUntil };
}

async function resultOf(services: Services, state: CaseState, step: Step, now: string): Promise<Result> {
  const { kind, row } = step;
  switch (kind) {
    case 'send': {
      const outcome = await attempt(services, state, row);
      const event = outcome.kind === 'wait' ? 'retry' : outcome.kind;
      services.log.info(`delivery.${event}`, { case: state.id, attempt: row.attempts + 1 });
      return { row, claimed: true, outcome };
    }
    case 'wait':
      return { row, claimed: false, outcome: { kind, afterSeconds: secondsUntil(step.until, now) } };
    case 'doubt':
      return { row, claimed: false, outcome: { kind, reason: 'sender-died' } };
    case 'drop':
    case 'leave':
      return { row, claimed: false, outcome: { kind: 'dropped' } };
  }
}

/** One message that cannot be written must not take the others with it. */
async function attempt(services: Services, state: CaseState, { message }: OutboxRow): Promise<Attempt> {
  try {
    return await send(services, state, message);
  } catch (error) {
    services.log.error('delivery.dead', { case: state.id, ...errorFields(error) });
    return error instanceof StorageUnavailable
      ? { kind: 'wait', afterSeconds: 5 }
      : { kind: 'dead', reason: 'cannot-be-written' };
  }
}

function keyOf({ id }: CaseState, { message, attempts }: Pick<OutboxRow, 'message' | 'attempts'>): string {
  return `${id} ${message.id} ${attempts}`;
}
