import { chain } from '../../src/app/event-chain.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { MessageId } from '../../src/case/ids.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { CaseStore, Commit, Head } from '../../src/ports/case-store.ts';
import type { Machine } from './parts.ts';

/** The same events again, behind whatever is there by now. */
export function onTopOf(head: Head, commit: Commit): Commit {
  const events = chain(
    head,
    commit.events.map(({ recorded }) => recorded.event),
    commit.events[0]?.recorded.at ?? '',
  );
  const state = events.reduce<CaseState>(
    (before, { recorded }) => evolve(commit.caseId, before, recorded),
    head.state,
  );
  return {
    ...commit,
    tag: head.tag,
    events,
    outbox: [],
    receipt: undefined,
    head: {
      ...head,
      version: head.version + events.length,
      lastHash: events.at(-1)?.hash ?? head.lastHash,
      state,
    },
  };
}

export function without(commit: Commit, type: CaseEvent['type']): Commit {
  if (!commit.events.some(({ recorded }) => recorded.event.type === type)) return commit;
  const [first] = commit.events;
  const kept = commit.events.filter(({ recorded }) => recorded.event.type !== type);
  const version = (first?.number ?? 1) - 1;
  const events = chain(
    { version, lastHash: first?.hashBefore ?? '' },
    kept.map(({ recorded }) => recorded.event),
    first?.recorded.at ?? '',
  );
  const { deliveries } = commit.head.state;
  const state = {
    ...commit.head.state,
    deliveries: Object.fromEntries(Object.entries(deliveries).filter(([, { status }]) => status !== 'doubt')),
  };
  return {
    ...commit,
    events,
    head: {
      ...commit.head,
      version: version + events.length,
      lastHash: events.at(-1)?.hash ?? first?.hashBefore ?? '',
      state,
    },
  };
}

/** A head without a tag, and events without a look at what is there. */
export async function overwrite(
  machine: Machine,
  cases: CaseStore,
  commit: Commit,
): ReturnType<CaseStore['commit']> {
  const { caseTable } = machine.storage;
  if (commit.tag === undefined) return cases.commit(commit);
  // The call is held like every other.
  const head = await cases.readHead(commit.caseId);
  for (const event of commit.events)
    caseTable.remove(commit.caseId, `ev_${String(event.number).padStart(10, '0')}`);
  return cases.commit({ ...commit, tag: head?.tag, receipt: undefined });
}

/** The same commit, where the new messages have other names. */
export function renamed(commit: Commit, from: string, to: string): Commit {
  const fresh = commit.outbox.filter(({ tag }) => tag === undefined).map(({ message }) => message.id);
  const name = (id: MessageId) => (fresh.includes(id) ? MessageId.parse(id.replace(from, to)) : id);
  return {
    ...commit,
    outbox: commit.outbox.map((row) => ({ ...row, message: { ...row.message, id: name(row.message.id) } })),
    head: {
      ...commit.head,
      outstanding: commit.head.outstanding.map((each) => ({ ...each, id: name(each.id) })),
    },
  };
}
