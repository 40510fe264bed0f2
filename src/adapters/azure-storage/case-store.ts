import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { CaseId } from '../../case/ids.ts';
import type { CaseStore, ChainedEvent, DueCase, WriteOutcome } from '../../ports/case-store.ts';
import { commitActions, EventRow, HeadRow, outboxAction, OutboxEntity, ReceiptRow } from './case-rows.ts';
import { patiently, unhurriedly } from './patience.ts';
import { failedWrite } from './failures.ts';
import { listRows, readRow } from './rows.ts';
import { rowKeys } from './row-keys.ts';

const CasePartition = z.object({
  partitionKey: z
    .string()
    .startsWith('case_')
    .transform((key) => CaseId.parse(key.slice('case_'.length))),
});

const DueRow = CasePartition.extend({ wakeAt: z.string() }).transform(
  ({ partitionKey, wakeAt }): DueCase => ({ caseId: partitionKey, wakeAt }),
);

/** The columns of a head that say what is in doubt. */
const DoubtsRow = CasePartition.extend({ doubts: z.int(), doubtAt: z.string() }).transform(
  ({ partitionKey, doubts, doubtAt }) => ({ caseId: partitionKey, at: doubtAt, count: doubts }),
);

/** Instead of a tag that an answer lacks: whoever builds on it is refused and reads again. */
const matchesNothing = 'W/"none"';

/** Cases in Azure Table Storage: one partition a case, one transaction a commit. */
export function caseStore(table: TableClient): CaseStore {
  return {
    readHead: (caseId) => readRow(table, HeadRow, rowKeys.casePartition(caseId), rowKeys.head(caseId)),
    readReceipt: (caseId, click) =>
      readRow(table, ReceiptRow, rowKeys.casePartition(caseId), rowKeys.receipt(caseId, click)),
    readOutbox: (caseId, message) =>
      readRow(table, OutboxEntity, rowKeys.casePartition(caseId), rowKeys.outbox(caseId, message)),
    readEvents: (caseId) => readEvents(table, caseId),
    commit: (commit) =>
      write(table, commitActions(commit), ([head = matchesNothing, ...rows]) => ({
        head,
        outbox: rows.slice(commit.events.length, commit.events.length + commit.outbox.length),
      })),
    changeOutbox: (caseId, changes) =>
      write(
        table,
        changes.map((change) => outboxAction(caseId, change)),
        (tags) => ({ outbox: tags }),
      ),
    casesDue: (at) =>
      listRows(
        table,
        DueRow,
        {
          filter: `${areHeads} and ${odata`wakeAt ne '' and wakeAt le ${at}`}`,
          select: ['partitionKey', 'wakeAt'],
        },
        unhurriedly,
      ),
    doubtsSince: (at) =>
      listRows(
        table,
        DoubtsRow,
        {
          filter: `${areHeads} and ${odata`doubtAt ge ${at}`}`,
          select: ['partitionKey', 'doubts', 'doubtAt'],
        },
        unhurriedly,
      ),
    endedBefore: (at) => casesWhere(table, `${areHeads} and ${odata`endedAt ne '' and endedAt lt ${at}`}`),
    all: () => casesWhere(table, areHeads),
    ping: () => ping(table),
  };
}

async function write<Tags>(
  table: TableClient,
  actions: TransactionAction[],
  named: (tags: readonly string[]) => Tags,
): Promise<WriteOutcome<Tags>> {
  try {
    const { subResponses } = await patiently((options) => table.submitTransaction(actions, options));
    // The SDK takes an answer that was cut short, or that a proxy made up, for success.
    const isWhole =
      subResponses.length === actions.length && subResponses.every(({ status }) => status < 300);
    return isWhole
      ? { kind: 'committed', ...named(subResponses.map(({ etag }) => etag ?? matchesNothing)) }
      : { kind: 'unclear' };
  } catch (error) {
    return { kind: failedWrite(error) };
  }
}

function readEvents(table: TableClient, caseId: CaseId): Promise<readonly ChainedEvent[]> {
  const filter = odata`PartitionKey eq ${rowKeys.casePartition(caseId)} and RowKey ge ${rowKeys.event(caseId, 0)} and RowKey lt ${rowKeys.event(caseId, 9_999_999_999)}`;
  return Array.fromAsync(listRows(table, EventRow, { filter }));
}

const areHeads = "RowKey ge 'head_' and RowKey lt 'head_~'";

async function* casesWhere(table: TableClient, filter: string): AsyncIterable<CaseId> {
  const found = listRows(table, CasePartition, { filter, select: ['partitionKey'] }, unhurriedly);
  for await (const { partitionKey } of found) yield partitionKey;
}

async function ping(table: TableClient): Promise<boolean> {
  try {
    await patiently((options) =>
      table
        .listEntities({ ...options, queryOptions: { filter: "PartitionKey eq 'none'" } })
        .byPage({ maxPageSize: 1 })
        .next(),
    );
    return true;
  } catch {
    return false;
  }
}
