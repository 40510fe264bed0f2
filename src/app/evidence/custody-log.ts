import { momentInWords } from '../../cards/moment-in-words.ts';
import type { EvidenceEvent } from '../../case/evolve-evidence.ts';
import type { RecordedEvent } from '../../case/events.ts';
import type { Texts } from '../../texts/texts.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { csvValue } from './html.ts';

/** One thing that happened to the files of a case. */
export interface CustodyEntry {
  /** UTC instant. */
  readonly at: string;
  readonly what: string;
  readonly by: string;
  readonly hash: string;
}

/** Everything that happened to the files of a case, the oldest first, from its record. */
export function custodyLog(
  { organisation }: Services,
  events: readonly RecordedEvent[],
  { evidenceDocument }: Texts,
): readonly CustodyEntry[] {
  return events.flatMap(({ at, event }): CustodyEntry[] => {
    if (!isEvidenceEvent(event)) return [];
    return [
      {
        at: event.type === 'EvidenceWasReceived' ? event.receivedAt : at,
        what: evidenceDocument.entries[event.type],
        by: 'by' in event ? nameOf(organisation, event.by) : '',
        hash: 'hash' in event ? event.hash : '',
      },
    ];
  });
}

function isEvidenceEvent(event: RecordedEvent['event']): event is EvidenceEvent {
  return event.type.startsWith('Evidence') || event.type.startsWith('Collect');
}

/** The same as a table for machines: UTF-8 with a mark, so that spreadsheets read the letters right. */
export function custodyCsv(entries: readonly CustodyEntry[], texts: Texts): string {
  const { logColumns } = texts.evidenceDocument;
  const rows = entries.map(({ at, what, by, hash }) => [at, momentInWords(at, texts), what, by, hash]);
  const all = [[logColumns.utc, logColumns.local, logColumns.what, logColumns.by, logColumns.hash], ...rows];
  return `\uFEFF${all.map((row) => row.map(csvValue).join(',')).join('\r\n')}\r\n`;
}
