import type { CaseEvent } from '../case/events.ts';
import type { ChainedEvent } from '../ports/case-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashOf } from './hash.ts';

/** The hash before the first event of a stream. */
export const noHash = '';

/** Puts events behind the last one of a stream: numbered, dated, and each bound by its hash to the one before. */
export function chain(
  last: { readonly version: number; readonly lastHash: string },
  events: readonly CaseEvent[],
  at: string,
): readonly ChainedEvent[] {
  const chained: ChainedEvent[] = [];
  let hashBefore = last.lastHash;
  for (const event of events) {
    const number = last.version + chained.length + 1;
    const recorded = { at, event };
    const hash = eventHash(number, hashBefore, recorded);
    chained.push({ number, hashBefore, hash, recorded });
    hashBefore = hash;
  }
  return chained;
}

/** Whether every event of a stream is in its place and unchanged. */
export function isUnbroken(events: readonly ChainedEvent[]): boolean {
  return events.every(({ number, hashBefore, hash, recorded }, index) => {
    const expected = events[index - 1]?.hash ?? noHash;
    return (
      number === index + 1 && hashBefore === expected && hash === eventHash(number, hashBefore, recorded)
    );
  });
}

/** The hash that binds an event to its place. */
export function eventHash(number: number, hashBefore: string, recorded: ChainedEvent['recorded']): string {
  return hashOf(canonicalJson([number, hashBefore, recorded]));
}
