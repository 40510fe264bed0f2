import type { Log, LogEvent } from '../../../../src/ports/log.ts';

/** A log kept in memory, to see what would be written. */
export function recordedLog(): {
  readonly log: Log;
  readonly entries: { event: LogEvent; fields: unknown }[];
} {
  const entries: { event: LogEvent; fields: unknown }[] = [];
  const write = (event: LogEvent, fields?: unknown): void => void entries.push({ event, fields });
  return { log: { debug: write, info: write, warn: write, error: write }, entries };
}
