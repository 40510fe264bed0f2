import type { TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { RecordedEvent } from '../../case/events.ts';
import { ClickId, MessageId, WakeId, type CaseId } from '../../case/ids.ts';
import { PlannedMessage } from '../../case/messages.ts';
import { CaseState } from '../../case/state.ts';
import type { ChainedEvent, Commit, Head, OutboxChange, OutboxRow, Receipt } from '../../ports/case-store.ts';
import { jsonColumn } from './columns.ts';
import { rowKeys } from './row-keys.ts';

const Outstanding = z.array(z.strictObject({ id: MessageId, notBefore: z.string().optional() }));

/** A column holds at most 32 768 characters; what a long life makes longer goes on in a second one. */
const columnLimit = 30_000;

const StateColumns = z.looseObject({ state: z.string(), moreState: z.string().default('') });

/** A row with its snapshot in one piece again. */
function withWholeState(row: unknown): unknown {
  const parts = StateColumns.safeParse(row).data;
  return parts === undefined ? row : { ...parts, state: parts.state + parts.moreState };
}

export const HeadRow = z.preprocess(
  withWholeState,
  z
    .object({
      etag: z.string(),
      version: z.number(),
      lastHash: z.string(),
      state: jsonColumn(CaseState),
      outstanding: jsonColumn(Outstanding),
      wakeId: z.string(),
      wakeAt: z.string(),
      doubts: z.int(),
      doubtAt: z.string(),
    })
    .transform((row): Head => ({
      tag: row.etag,
      version: row.version,
      lastHash: row.lastHash,
      state: row.state,
      outstanding: row.outstanding.map(({ id, notBefore }) => ({ id, notBefore })),
      wake: row.wakeId === '' ? undefined : { id: WakeId.parse(row.wakeId), at: row.wakeAt },
      doubts: row.doubtAt === '' ? undefined : { at: row.doubtAt, count: row.doubts },
    })),
);

export const ReceiptRow = z
  .object({ click: ClickId, payloadHash: z.string() })
  .transform((row): Receipt => row);

export const EventRow = z
  .object({
    number: z.number(),
    hashBefore: z.string(),
    hash: z.string(),
    recorded: jsonColumn(RecordedEvent),
  })
  .transform((row): ChainedEvent => row);

export const OutboxEntity = z
  .object({
    etag: z.string(),
    message: jsonColumn(PlannedMessage),
    status: z.enum(['pending', 'sending', 'sent', 'doubt', 'dead']),
    attempts: z.number(),
    leaseUntil: z.string(),
  })
  .transform((row): OutboxRow => ({
    tag: row.etag,
    message: row.message,
    status: row.status,
    attempts: row.attempts,
    leaseUntil: row.leaseUntil === '' ? undefined : row.leaseUntil,
  }));

/** The transaction of a commit: head, events, outbox and receipt, all in the case's partition. */
export function commitActions(commit: Commit): TransactionAction[] {
  return [
    headAction(commit),
    ...commit.events.map((event) => eventAction(commit.caseId, event)),
    ...commit.outbox.map((change) => outboxAction(commit.caseId, change)),
    ...(commit.receipt === undefined ? [] : [receiptAction(commit.caseId, commit.receipt)]),
  ];
}

function headAction({ caseId, tag, head }: Commit): TransactionAction {
  const state = JSON.stringify(head.state);
  if (state.length > 2 * columnLimit) throw new Error('The snapshot of a case has grown over its limit.');
  const row = {
    partitionKey: rowKeys.casePartition(caseId),
    rowKey: rowKeys.head(caseId),
    version: head.version,
    lastHash: head.lastHash,
    state: state.slice(0, columnLimit),
    moreState: state.slice(columnLimit),
    outstanding: JSON.stringify(head.outstanding),
    wakeId: head.wake?.id ?? '',
    wakeAt: head.wake?.at ?? '',
    doubts: head.doubts?.count ?? 0,
    doubtAt: head.doubts?.at ?? '',
    endedAt: head.state.erased === undefined ? (head.state.ended?.at ?? '') : '',
  };
  return tag === undefined ? ['create', row] : ['update', row, 'Replace', { etag: tag }];
}

function eventAction(caseId: CaseId, event: ChainedEvent): TransactionAction {
  return [
    'create',
    {
      partitionKey: rowKeys.casePartition(caseId),
      rowKey: rowKeys.event(caseId, event.number),
      number: event.number,
      hashBefore: event.hashBefore,
      hash: event.hash,
      recorded: JSON.stringify(event.recorded),
    },
  ];
}

function receiptAction(caseId: CaseId, receipt: Receipt): TransactionAction {
  return [
    'create',
    {
      partitionKey: rowKeys.casePartition(caseId),
      rowKey: rowKeys.receipt(caseId, receipt.click),
      ...receipt,
    },
  ];
}

/** A new outbox row, or a step of an old one guarded by its tag. */
export function outboxAction(caseId: CaseId, change: OutboxChange): TransactionAction {
  const row = {
    partitionKey: rowKeys.casePartition(caseId),
    rowKey: rowKeys.outbox(caseId, change.message.id),
    message: JSON.stringify(change.message),
    status: change.status,
    attempts: change.attempts,
    leaseUntil: change.leaseUntil ?? '',
  };
  return change.tag === undefined ? ['create', row] : ['update', row, 'Replace', { etag: change.tag }];
}
