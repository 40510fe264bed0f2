import type { RecordedEvent } from '../case/events.ts';
import type { CaseId, ClickId, MessageId, WakeId } from '../case/ids.ts';
import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';

/** A message that has left the decision and not yet its recipient. The rest is in the outbox row of the same id. */
export interface OutstandingMessage {
  readonly id: MessageId;
  /** UTC instant before which it is not sent. */
  readonly notBefore: string | undefined;
}

/** When the case next has something to do, and the queue message that will wake it. */
export interface PlannedWake {
  readonly id: WakeId;
  readonly at: string;
}

/** The case's head: one row, its `tag` is the case's lock. */
export interface Head {
  readonly tag: string;
  /** Number of the last event. */
  readonly version: number;
  /** Hash of the last event; the next one is chained to it. */
  readonly lastHash: string;
  readonly state: CaseState;
  readonly outstanding: readonly OutstandingMessage[];
  readonly wake: PlannedWake | undefined;
  readonly doubts: StandingDoubts | undefined;
}

/** Messages of a case that may not have arrived and are not sent again: those of the hour of the latest one. */
export interface StandingDoubts {
  /** UTC instant of the latest. */
  readonly at: string;
  readonly count: number;
}

/** Proof that a click was carried out, with what it asked: the same click gets the same answer, another one does not. */
export interface Receipt {
  readonly click: ClickId;
  readonly payloadHash: string;
}

/** State of one message on its way. `tag` guards every step. */
export interface OutboxRow {
  readonly tag: string;
  readonly message: PlannedMessage;
  readonly status: 'pending' | 'sending' | 'sent' | 'doubt' | 'dead';
  readonly attempts: number;
  /** UTC instant after which a row in `sending` counts as a crash, not as work in hand. */
  readonly leaseUntil: string | undefined;
}

/** A change to one outbox row; `tag` empty means the row is new. */
export interface OutboxChange {
  readonly tag: string | undefined;
  readonly message: PlannedMessage;
  readonly status: OutboxRow['status'];
  readonly attempts: number;
  readonly leaseUntil: string | undefined;
}

/** One event with its place in the chain. */
export interface ChainedEvent {
  readonly number: number;
  readonly hashBefore: string;
  readonly hash: string;
  readonly recorded: RecordedEvent;
}

/** Everything that one decision changes. It is written in one transaction or not at all. */
export interface Commit {
  readonly caseId: CaseId;
  /** Tag of the head that was read; empty creates the case. */
  readonly tag: string | undefined;
  readonly head: Omit<Head, 'tag'>;
  readonly events: readonly ChainedEvent[];
  readonly outbox: readonly OutboxChange[];
  readonly receipt: Receipt | undefined;
}

/**
 * What may be concluded from a transaction: `committed` it is durable, with the tags of what was written; `conflict`
 * somebody else wrote first, or our own write landed and its answer was lost (Azure answers a repeated transaction
 * with 412); `unclear` the answer was lost. After the last two only reading again tells.
 */
export type WriteOutcome<Tags> =
  ({ readonly kind: 'committed' } & Tags) | { readonly kind: 'conflict' } | { readonly kind: 'unclear' };

/** Tags of the rows as a transaction left them: the next step need not read what it has just written. */
export interface OutboxTags {
  /** In the order of the changes. */
  readonly outbox: readonly string[];
}
export interface CommitTags extends OutboxTags {
  readonly head: string;
}

/** A case whose date has come. */
export interface DueCase {
  readonly caseId: CaseId;
  /** UTC instant of its wake. */
  readonly wakeAt: string;
}

/** Storage of cases: stream, head, receipts and outbox of a case in one partition. Throws `StorageUnavailable` when it cannot read. */
export interface CaseStore {
  readHead(caseId: CaseId): Promise<Head | undefined>;
  readReceipt(caseId: CaseId, click: ClickId): Promise<Receipt | undefined>;
  readOutbox(caseId: CaseId, message: MessageId): Promise<OutboxRow | undefined>;
  readEvents(caseId: CaseId): Promise<readonly ChainedEvent[]>;
  commit(commit: Commit): Promise<WriteOutcome<CommitTags>>;
  /** Outbox rows alone, in one transaction: claiming messages before they are sent. */
  changeOutbox(caseId: CaseId, changes: readonly OutboxChange[]): Promise<WriteOutcome<OutboxTags>>;
  /** Cases whose wake lies at or before this UTC instant: after the clock was moved, and for repair. */
  casesDue(at: string): AsyncIterable<DueCase>;
  /** The doubts of all cases whose latest one is not older than this UTC instant. */
  doubtsSince(at: string): AsyncIterable<StandingDoubts & { readonly caseId: CaseId }>;
  /** Cases that ended before this UTC instant and whose private text is not erased yet. */
  endedBefore(at: string): AsyncIterable<CaseId>;
  /** Every case that was reported. */
  all(): AsyncIterable<CaseId>;
  ping(): Promise<boolean>;
}

/** Storage could not be reached, did not answer, or turned us away; nothing is known to have changed. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  /** Whether a change that was asked for may have been made all the same. */
  readonly mayHaveLanded: boolean;

  constructor(message: string, mayHaveLanded = false) {
    super(message);
    this.mayHaveLanded = mayHaveLanded;
  }
}
