import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import { isObsolete } from '../case/obsolete.ts';
import type { CaseState } from '../case/state.ts';
import { waitsForReturn } from '../case/word-to-absent.ts';
import { StorageUnavailable, type Head, type OutboxChange, type OutboxRow } from '../ports/case-store.ts';
import { errorFields } from '../ports/error-name.ts';
import { attemptsAt } from './attempts-in-hand.ts';
import { awayAmong } from './circumstances.ts';
import { claimed, rowsWritten } from './claimed.ts';
import { stepFor, type Step } from './next-step.ts';
import { recordResults, type Result } from './record-results.ts';
import { secondsUntil } from './run-command.ts';
import { send, type Attempt } from './send.ts';
import type { Services } from './services.ts';

const batchLimit = 20;

/** What the caller has just written itself, and need not be read again. */
export interface Written {
  readonly head: Head;
  /** Outbox rows; those that are `sending` were claimed by the caller. */
  readonly rows: readonly OutboxRow[];
}

/**
 * Delivers what the case has outstanding: claims the messages, sends each once, and records what became of them.
 * Several instances may try at once; the tag of an outbox row lets exactly one of them send it. A message whose
 * sender died in the middle is a doubt, never silently sent again. Answers the head as this process last knew it.
 */
export async function deliverOutstanding(
  services: Services,
  caseId: CaseId,
  written?: Written,
): Promise<Head | undefined> {
  const head = written?.head ?? (await services.cases.readHead(caseId));
  if (head === undefined) return undefined;
  const now = instantText(services.clock.now());
  const known = new Map(written?.rows.map((row) => [row.message.id, row]));
  const read = await Promise.all(
    head.outstanding
      .filter(({ notBefore }) => notBefore === undefined || notBefore <= now)
      .slice(0, batchLimit)
      .map(async ({ id }) => known.get(id) ?? (await services.cases.readOutbox(caseId, id))),
  );
  const rows = read.filter((row) => row !== undefined);
  const ownClaims = rows.filter((row) => row.status === 'sending' && known.has(row.message.id));
  // Outlook may be slow to answer: asked before it is looked whether the claims still stand.
  const away = await awayAmong(
    services,
    rows.flatMap(({ message }) => waitsForReturn(message) ?? []),
  );
  // Never older than the rows: a doubt or a withdrawal that another process has just written has to be seen.
  const latest = rows.every(({ message }) => known.has(message.id)) ? head : await readAgain(services, head);
  // Whoever was long in reading may have been taken for dead.
  const claimedAlready = latest.tag === head.tag ? ownClaims : await stillOwn(services, caseId, ownClaims);
  const work = rows
    .filter((row) => !ownClaims.includes(row))
    .map((row) => stepFor(services, latest.state, { row, rows, outstanding: latest.outstanding, now, away }))
    .filter(({ kind }) => kind !== 'leave');
  return carryOut(services, latest, { work, claimedAlready, now });
}

async function readAgain({ cases }: Services, head: Head): Promise<Head> {
  return (await cases.readHead(head.state.id)) ?? head;
}

async function stillOwn(
  { cases }: Services,
  caseId: CaseId,
  claims: readonly OutboxRow[],
): Promise<readonly OutboxRow[]> {
  const read = await Promise.all(claims.map(({ message }) => cases.readOutbox(caseId, message.id)));
  return claims.filter(({ tag }, index) => read[index]?.tag === tag);
}

interface Work {
  readonly work: readonly Step[];
  readonly claimedAlready: readonly OutboxRow[];
  readonly now: string;
}

async function carryOut(
  services: Services,
  head: Head,
  { work, claimedAlready, now }: Work,
): Promise<Head | undefined> {
  const { state } = head;
  const claims = work.filter(({ kind }) => kind === 'send').map(({ row }) => claimed(row, now));
  const attempts = attemptsAt(services, state.id);
  attempts.take(claims);
  try {
    const rows = await claim(services, state.id, claims);
    // Another instance was faster: it does the rest of the work as well.
    const others = rows === undefined ? [] : work.filter(({ kind }) => kind !== 'send');
    const sent = [...claimedAlready, ...(rows ?? [])].map((row): Step => {
      // Claimed where it was decided; the case may have been read again since.
      return { kind: isObsolete(state, row.message) ? 'drop' : 'send', row };
    });
    const steps = [...sent, ...others];
    if (steps.length === 0) return head;
    const results = await Promise.all(steps.map((step) => resultOf(services, state, step, now)));
    return await recordResults(services, head, results);
  } finally {
    attempts.forget();
  }
}

/** Marks messages as being sent, all in one transaction. Answers the rows as they are then; nothing when it failed. */
async function claim(
  services: Services,
  caseId: CaseId,
  claims: readonly OutboxChange[],
): Promise<readonly OutboxRow[] | undefined> {
  if (claims.length === 0) return [];
  const outcome = await services.cases.changeOutbox(caseId, claims);
  return outcome.kind === 'committed' ? rowsWritten(claims, outcome.outbox) : undefined;
}

async function resultOf(services: Services, state: CaseState, step: Step, now: string): Promise<Result> {
  const { kind, row } = step;
  switch (kind) {
    case 'send': {
      const outcome = await attempt(services, state, row);
      const event = outcome.kind === 'wait' ? 'retry' : outcome.kind;
      services.log.info(`delivery.${event}`, { case: state.id, attempt: row.attempts });
      return { row, outcome };
    }
    case 'wait':
      return { row, outcome: { kind, afterSeconds: secondsUntil(step.until, now) } };
    case 'doubt':
      return { row, outcome: { kind, reason: 'sender-died' } };
    case 'hand-over':
      return { row, outcome: { kind: 'too-late' } };
    case 'drop':
    case 'leave':
      return { row, outcome: { kind: 'dropped' } };
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
