import { isUnbroken } from '../../src/app/event-chain.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { fold } from '../../src/case/evolve.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { MessageId } from '../../src/case/ids.ts';
import type { CaseState } from '../../src/case/state.ts';
import { nextDue } from '../../src/case/wake.ts';
import type { OutboxRow } from '../../src/ports/case-store.ts';
import type { Arrival, Machine } from './parts.ts';
import { mostDrift } from './storm-state.ts';

/** A case as it lies in storage when everything has come to rest. */
export interface Rest {
  readonly caseId: CaseId;
  readonly state: CaseState;
  readonly events: readonly { readonly at: string; readonly event: CaseEvent }[];
  readonly rows: readonly OutboxRow[];
  readonly arrivals: readonly Arrival[];
}

export type Say = (isBroken: boolean, words: string) => void;

export async function restOf(
  { storage, arrivals, now }: Machine,
  caseId: CaseId,
  say: Say,
): Promise<Rest | undefined> {
  const { cases, caseTable } = storage;
  const head = await cases.readHead(caseId);
  const chained = await cases.readEvents(caseId);
  if (head === undefined) {
    say(chained.length > 0, 'events without a head');
    return undefined;
  }
  const events = chained.map(({ recorded }) => recorded);
  say(!isUnbroken(chained), 'the chain of events is broken');
  const folded = JSON.stringify(sorted(fold(caseId, events)));
  say(folded !== JSON.stringify(sorted(head.state)), 'the events do not lead to the state');
  say(head.version !== chained.length, 'the version is not the number of events');
  say(head.outstanding.length > 0, `still outstanding: ${head.outstanding.map(({ id }) => id).join(', ')}`);
  const due = nextDue(head.state);
  say(
    due !== undefined && Date.parse(due) <= now - mostDrift * 1000,
    `still to be done since ${String(due)}`,
  );
  const keys = caseTable.list(caseId, 'out_').map(({ key }) => MessageId.parse(key.slice('out_'.length)));
  const rows = await Promise.all(keys.map((key) => cases.readOutbox(caseId, key)));
  return {
    caseId,
    state: head.state,
    events,
    rows: rows.filter((row) => row !== undefined),
    arrivals: arrivals.filter((arrival) => arrival.caseId === caseId),
  };
}

/** The order of fields tells nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
