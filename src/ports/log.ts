import { z } from 'zod';
import type { MessageId } from '../case/ids.ts';
import type { PersonId } from '../organisation/ids.ts';

/** How much is logged. */
export const LogLevel = z.enum(
  ['debug', 'info', 'warn', 'error', 'silent'],
  'must be debug, info, warn, error or silent',
);
export type LogLevel = z.infer<typeof LogLevel>;

/** Everything that can be logged. A new event is a new line here. */
export type LogEvent =
  | 'start.local-mode'
  | 'start.listening'
  | 'start.refused'
  | 'stop.asked'
  | 'stop.done'
  | 'turn.refused'
  | 'turn.failed'
  | 'command.committed'
  | 'command.conflict'
  | 'wake.dropped'
  | 'wake.repaired'
  | 'wake.poisoned'
  | 'wake.failed'
  | 'delivery.sent'
  | 'delivery.retry'
  | 'delivery.doubt'
  | 'delivery.dead'
  | 'notice.kept'
  | 'notice.nobody'
  | 'notice.sent'
  | 'notice.retry'
  | 'notice.doubt'
  | 'notice.dead'
  | 'notice.failed'
  | 'alert.turned'
  | 'alert.failed'
  | 'concern.failed'
  | 'calendar.slow'
  | 'workflow.posted'
  | 'workflow.failed'
  | 'graph.failed'
  | 'clock.moved'
  | 'check.finding'
  | 'erase.done'
  | 'erase.failed'
  | 'private-text.unreadable'
  | 'storage.unreachable';

/** Ids that say who: a person's, and a message's, which names its recipient. */
type Telling = PersonId | MessageId;

type Safe<Value> = [Extract<Value, Telling>] extends [never]
  ? [Value] extends [string | number | boolean | undefined]
    ? string extends Value
      ? never
      : Value
    : never
  : never;

/**
 * Fields that may be logged: numbers, truth values, ids of things, and words that stand in the code. A value of type
 * `string` is refused, because nobody knows what a person wrote in it; so is everything that says who, because next
 * to a case it says who reported.
 */
export type SafeFields<Fields> = { readonly [Name in keyof Fields]: Safe<Fields[Name]> };

type Write = <const Fields extends object>(event: LogEvent, fields?: Fields & SafeFields<Fields>) => void;

/** Writes what happened, never what anybody said. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
