import type { CaseState } from '../../../src/case/state.ts';
import { Temporal } from 'temporal-polyfill';
import type { Random } from '../random.ts';

/** What is known when somebody does the next thing in a case, as the card before them would show it. */
export interface Standing {
  readonly random: Random;
  readonly state: CaseState;
  /** True time, in milliseconds. */
  readonly now: number;
  /** The number of the click. */
  readonly number: number;
}

/** A button with what is filled in, and who presses it: a person, or whoever handles the case. */
export interface Act {
  readonly by: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The next thing that somebody does in a case; nothing where there is none. */
export type Deed = (standing: Standing) => Act | undefined;

export const handler = 'handler';

/** The local date, some days from now. */
export function dayFrom(now: number, days: number): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Copenhagen');
  return today.toPlainDate().add({ days }).toString();
}

/** A number that no other click enters. */
export function receiptOf(number: number): string {
  return `SN-2026-${number}`;
}
