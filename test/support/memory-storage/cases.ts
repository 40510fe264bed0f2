import { CaseId } from '../../../src/case/ids.ts';
import type {
  CaseStore,
  ChainedEvent,
  Commit,
  Head,
  OutboxChange,
  OutboxRow,
  Receipt,
} from '../../../src/ports/case-store.ts';
import type { Change, MemoryTable } from './table.ts';

/** Cases in memory: the rows of a case in one partition, as in Azure. */
export function memoryCases(table: MemoryTable): CaseStore {
  const read = <Value>(caseId: CaseId, key: string): Promise<Value | undefined> =>
    answer(() => table.read(caseId, key)?.value as Value | undefined);
  const tagged = <Value>(caseId: CaseId, key: string): Promise<(Value & { tag: string }) | undefined> =>
    answer(() => {
      const row = table.read(caseId, key);
      return row === undefined ? undefined : { ...(row.value as Value), tag: row.tag };
    });
  return {
    readHead: (caseId) => tagged<Omit<Head, 'tag'>>(caseId, 'head').then(withAllOfIt),
    readReceipt: (caseId, click) => read<Receipt>(caseId, `cmd_${click}`),
    readOutbox: (caseId, message) => tagged<Omit<OutboxRow, 'tag'>>(caseId, `out_${message}`),
    readEvents: (caseId) => answer(() => table.list(caseId, 'ev_').map(({ value }) => value as ChainedEvent)),
    commit: (commit) =>
      answer(() => {
        const { outbox, events } = commit;
        const tags = table.transact(commit.caseId, rowsOf(commit));
        return tags === 'conflict'
          ? { kind: tags }
          : {
              kind: 'committed',
              head: tags[0] ?? '',
              outbox: tags.slice(1 + events.length).slice(0, outbox.length),
            };
      }),
    changeOutbox: (caseId, changes) =>
      answer(() => {
        const outbox = table.transact(caseId, changes.map(outboxRow));
        return outbox === 'conflict' ? { kind: outbox } : { kind: 'committed', outbox };
      }),
    async *casesDue(at) {
      await Promise.resolve();
      for (const partition of table.partitions()) {
        const head = table.read(partition, 'head')?.value as Head | undefined;
        if (head?.wake !== undefined && head.wake.at <= at)
          yield { caseId: CaseId.parse(partition), wakeAt: head.wake.at };
      }
    },
    async *endedBefore(at) {
      await Promise.resolve();
      for (const partition of table.partitions()) {
        const head = table.read(partition, 'head')?.value as Head | undefined;
        const { ended, erased } = head?.state ?? {};
        if (ended !== undefined && erased === undefined && ended.at < at) yield CaseId.parse(partition);
      }
    },
    async *all() {
      await Promise.resolve();
      for (const partition of table.partitions())
        if (table.read(partition, 'head') !== undefined) yield CaseId.parse(partition);
    },
    async *doubtsSince(at) {
      await Promise.resolve();
      for (const partition of table.partitions()) {
        const head = table.read(partition, 'head')?.value as Head | undefined;
        if (head?.doubts !== undefined && head.doubts.at >= at)
          yield { caseId: CaseId.parse(partition), ...head.doubts };
      }
    },
    ping: () => Promise.resolve(true),
  };
}

/** Runs it at once, and answers as something that takes time: what it throws is a rejection. */
export function answer<Value>(run: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(run()));
}

/** JSON drops what is undefined; a head says that it has no wake. */
function withAllOfIt(head: Head | undefined): Head | undefined {
  return head === undefined ? undefined : { ...head, wake: head.wake, doubts: head.doubts };
}

function rowsOf({ tag, head, events, outbox, receipt }: Commit): Change[] {
  return [
    { key: 'head', tag, value: head },
    ...events.map((event) => ({
      key: `ev_${String(event.number).padStart(10, '0')}`,
      tag: undefined,
      value: event,
    })),
    ...outbox.map(outboxRow),
    ...(receipt === undefined ? [] : [{ key: `cmd_${receipt.click}`, tag: undefined, value: receipt }]),
  ];
}

function outboxRow({ tag, ...row }: OutboxChange): Change {
  return { key: `out_${row.message.id}`, tag, value: row };
}
