import { Temporal } from 'temporal-polyfill';
import type { Decision } from '../case/decision.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import {
  StorageUnavailable,
  type Head,
  type OutboxChange,
  type OutboxRow,
  type OutstandingMessage,
  type Receipt,
} from '../ports/case-store.ts';
import { buildCommit } from './build-commit.ts';
import { rowsWritten, type Claim } from './claimed.ts';
import type { Services } from './services.ts';

/** What a command needs of the services. */
export type CommandServices = Pick<
  Services,
  'cases' | 'people' | 'wakes' | 'clock' | 'ids' | 'log' | 'pauses'
>;

/** One command on one case. `decide` is pure and may be asked several times. */
export interface CommandRequest<Reason extends string> {
  readonly caseId: CaseId;
  readonly decide: (state: CaseState | undefined, now: string, head: Head | undefined) => Decision<Reason>;
  /** The head as the caller has just read or written it: the first attempt is made on it, without reading. */
  readonly known?: Head | undefined;
  /** New messages that the caller sends at once are marked as being sent in the same transaction. */
  readonly claim?: Claim | undefined;
  /** For clicks of people: makes the same click have one effect and the same answer, however often it is delivered. */
  readonly click?: Receipt | undefined;
  /**
   * Writes outside the case's partition that must be there before the commit: private text, the person's list. Answers
   * `conflict` where what was decided on is not so any more: then everything is read and decided anew.
   */
  readonly prepare?: (() => Promise<unknown>) | undefined;
  /** Asked before every attempt that reads: whether there is still something to do. After a lost answer it may have been done. */
  readonly isStillOpen?: (() => Promise<boolean>) | undefined;
  /** A new wake takes the place of the planned one, whose message in the queue must have been lost. */
  readonly renewsWake?: boolean;
  /** Asked with the head as it was read, before deciding: what only others know. */
  readonly inquire?: ((head: Head | undefined) => Promise<void>) | undefined;
  /** Changes of outbox rows that belong to the decision, and what is then still outstanding. */
  readonly outbox?:
    | ((head: Head) => { changes: readonly OutboxChange[]; outstanding: readonly OutstandingMessage[] })
    | undefined;
}

/** What came of it. `state` is the case as it is now. */
export type CommandOutcome<Reason extends string> = AsStored &
  (
    | { readonly kind: 'done'; readonly state: CaseState; readonly repeated: boolean }
    | { readonly kind: 'nothing'; readonly state: CaseState | undefined }
    | { readonly kind: 'refused'; readonly reason: Reason; readonly state: CaseState | undefined }
    /** The click was carried out before, with other contents: only the first counts. */
    | { readonly kind: 'already-answered'; readonly state: CaseState }
  );

/** What this process knows of storage, so that a next step need not read it again. */
interface AsStored {
  readonly head: Head | undefined;
  /** Outbox rows that were written, as they are then. */
  readonly rows: readonly OutboxRow[];
}

const attempts = 12;
/** A lost answer costs seconds. What has been sent is worth more of them: unwritten, it becomes a doubt. */
const lostAnswers = { ofDecisions: 2, ofDeliveries: 6 };

/**
 * Carries out a command: read, decide, commit; again when somebody else wrote meanwhile. Throws `StorageUnavailable`
 * when storage does not answer, in which case nothing was done that the same click would not find again.
 */
export async function runCommand<Reason extends string>(
  services: CommandServices,
  request: CommandRequest<Reason>,
): Promise<CommandOutcome<Reason>> {
  let lost = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome =
      attempt === 1 && request.known !== undefined
        ? await decideOn(services, request, request.known)
        : await readAndDecide(services, request);
    if (outcome !== 'conflict' && outcome !== 'unclear') return outcome;
    services.log.debug('command.conflict', { case: request.caseId, attempt });
    if (outcome === 'unclear') lost += 1;
    if (lost === (request.outbox === undefined ? lostAnswers.ofDecisions : lostAnswers.ofDeliveries)) break;
    // Racing clicks part: the more often a command lost, the longer it steps aside.
    await services.pauses.stepAside(20 * attempt);
  }
  throw new StorageUnavailable('the case kept changing, or answers got lost');
}

async function readAndDecide<Reason extends string>(
  services: CommandServices,
  request: CommandRequest<Reason>,
): Promise<CommandOutcome<Reason> | 'conflict' | 'unclear'> {
  const { caseId, click } = request;
  const [head, receipt, isOpen] = await Promise.all([
    services.cases.readHead(caseId),
    click === undefined ? undefined : services.cases.readReceipt(caseId, click.click),
    request.isStillOpen?.(),
  ]);
  if (isOpen === false) return { kind: 'nothing', state: head?.state, head, rows: [] };
  if (receipt !== undefined) {
    // The head may have been read before the commit that the receipt is of.
    const latest = await services.cases.readHead(caseId);
    if (latest === undefined) return 'conflict';
    return receipt.payloadHash === click?.payloadHash
      ? { kind: 'done', state: latest.state, head: latest, repeated: true, rows: [] }
      : { kind: 'already-answered', state: latest.state, head: latest, rows: [] };
  }
  return decideOn(services, request, head);
}

async function decideOn<Reason extends string>(
  services: CommandServices,
  request: CommandRequest<Reason>,
  head: Head | undefined,
): Promise<CommandOutcome<Reason> | 'conflict' | 'unclear'> {
  await request.inquire?.(head);
  const now = instantText(services.clock.now());
  const decision = request.decide(head?.state, now, head);
  if (decision.kind === 'nothing') return { kind: 'nothing', state: head?.state, head, rows: [] };
  if (decision.kind === 'refused')
    return { kind: 'refused', reason: decision.reason, state: head?.state, head, rows: [] };
  return commitDecision(services, request, { head, decision, now });
}

async function commitDecision<Reason extends string>(
  services: CommandServices,
  { caseId, click, prepare, outbox, claim, renewsWake = false }: CommandRequest<Reason>,
  decided: { head: Head | undefined; decision: Extract<Decision<Reason>, { kind: 'accepted' }>; now: string },
): Promise<CommandOutcome<Reason> | 'conflict' | 'unclear'> {
  const { head, decision, now } = decided;
  const extra = head === undefined ? undefined : outbox?.(head);
  const built = buildCommit({
    caseId,
    head,
    decision,
    now,
    click,
    extra,
    claim,
    newWakeId: services.ids.wakeId,
    renewsWake,
  });
  // The wake message first: a commit without its wake could sleep for ever, a wake without its commit is dropped.
  const [, prepared] = await Promise.all([
    built.newWake === undefined
      ? undefined
      : services.wakes.put(
          caseId,
          built.newWake.id,
          secondsUntil(built.newWake.at, now) + secondsForTheCommit,
        ),
    prepare?.(),
    ...newlyTold(head?.state, built.commit.head.state).map((person) =>
      services.people.addPart(person, caseId),
    ),
  ]);
  if (prepared === 'conflict') return 'conflict';
  const outcome = await services.cases.commit(built.commit);
  if (outcome.kind !== 'committed') return outcome.kind;
  services.log.debug('command.committed', { case: caseId, events: built.commit.events.length });
  return {
    kind: 'done',
    state: built.commit.head.state,
    head: { ...built.commit.head, tag: outcome.head },
    repeated: false,
    rows: rowsWritten(built.commit.outbox, outcome.outbox),
  };
}

/** Whoever is told by this finds the case in their own list: the list is written before it is true. */
function newlyTold(before: CaseState | undefined, after: CaseState): readonly PersonId[] {
  const known = before?.told.map(({ person }) => person) ?? [];
  return after.told.map(({ person }) => person).filter((person) => !known.includes(person));
}

/** The message shows up a little later than needed: the process that commits delivers at once, the queue is for when it died. */
const secondsForTheCommit = 5;

/** Whole seconds from now until an instant, never negative. */
export function secondsUntil(at: string, now: string): number {
  return Math.max(0, Math.ceil(Temporal.Instant.from(now).until(at).total('seconds')));
}
