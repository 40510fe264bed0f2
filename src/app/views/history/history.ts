import type { HistoryEntry } from '../../../cards/history-entry.ts';
import type { CaseEvent, RecordedEvent } from '../../../case/events.ts';
import { goesTo } from '../../../case/messages.ts';
import type { Services } from '../../services.ts';
import { entriesOf } from './entries.ts';
import { isReporter, type Reader } from './reader.ts';

/** So many are shown; a card is no archive. */
const shown = 30;

/** What has happened in a case, the newest first. Who reads the case is the person's to see, and nobody else's. */
export function historyData(
  services: Services,
  events: readonly RecordedEvent[],
  reader: Reader,
  now: string,
) {
  const all = historyEntries(services, events, reader);
  return {
    caseId: reader.state.id,
    entries: all.slice(0, shown),
    older: Math.max(0, all.length - shown),
    now,
  };
}

/** What somebody got, or was asked, who must not know more now: for the person who keeps them out to see, and nobody else. */
function concernsKeptOut(event: CaseEvent, reader: Reader): boolean {
  if (isReporter(reader)) return false;
  return reader.state.notTold.some((person) =>
    'message' in event
      ? goesTo(event.message, { kind: 'person', person })
      : 'to' in event && event.to === person,
  );
}

/** All of it, the newest first. */
export function historyEntries(
  services: Services,
  events: readonly RecordedEvent[],
  reader: Reader,
): readonly HistoryEntry[] {
  return events
    .filter(({ event }) => !concernsKeptOut(event, reader))
    .flatMap((recorded) => entriesOf(services, recorded, reader))
    .reverse();
}
