import { isDeepStrictEqual } from 'node:util';
import { isUnbroken } from '../../src/app/event-chain.ts';
import { fold } from '../../src/case/evolve.ts';
import type { CaseId } from '../../src/case/ids.ts';
import {
  StorageUnavailable,
  type CaseStore,
  type ChainedEvent,
  type Head,
} from '../../src/ports/case-store.ts';

/**
 * What shows that a case was changed behind the program's back: every event is bound to the one before, the head ends
 * the chain, and the events together make the state beside them. Empty for a case as the program left it. Never any
 * content. Whoever can write all of it anew, hashes too, leaves nothing to be found.
 */
export async function caseFindings(
  cases: CaseStore,
  caseId: CaseId,
): Promise<{ readonly events: number; readonly findings: readonly string[] }> {
  try {
    const [head, events] = await Promise.all([cases.readHead(caseId), cases.readEvents(caseId)]);
    const findings =
      head === undefined ? headless(events) : [...inChain(head, events), ...inState(head, events)];
    return { events: events.length, findings };
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    // The message would quote what is in the row.
    return { events: 0, findings: ['a row is not as the program writes it'] };
  }
}

function headless(events: readonly ChainedEvent[]): string[] {
  return events.length === 0 ? ['there is no such case'] : ['the case has events and no head'];
}

function inChain({ version, lastHash }: Head, events: readonly ChainedEvent[]): string[] {
  const ends = events.at(-1)?.hash === lastHash && events.length === version;
  return [
    ...(isUnbroken(events) ? [] : ['the chain of events is broken']),
    ...(ends ? [] : ['the head does not end the chain']),
  ];
}

function inState({ state }: Head, events: readonly ChainedEvent[]): string[] {
  return isDeepStrictEqual(foldSafely(state.id, events), state)
    ? []
    : ['the state is not what the events make'];
}

/** A stream that does not begin as every case does makes no state at all. */
function foldSafely(caseId: CaseId, events: readonly ChainedEvent[]): unknown {
  if (events[0]?.recorded.event.type !== 'CaseWasReported') return undefined;
  return fold(
    caseId,
    events.map(({ recorded }) => recorded),
  );
}
