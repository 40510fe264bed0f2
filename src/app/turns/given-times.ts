import { Temporal } from 'temporal-polyfill';
import type { Occurred } from '../../case/facts.ts';
import { today } from './today.ts';
import type { TurnContext } from './turn-context.ts';

/** How many years back a date may lie. */
const yearsBack = 5;

/** A date, a time and a tick as a card sends them. */
interface GivenTime {
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly timeUnknown: boolean;
}

/**
 * When it happened; nothing where nothing was said. A date says more than the tick beside it, unless it is the one that
 * the card has just asked about again.
 */
export function occurredFrom(
  { date, time, timeUnknown }: GivenTime,
  context: TurnContext,
): Occurred | undefined {
  if (date !== undefined && !(timeUnknown && isTooOld(date, context)))
    return time === undefined ? { precision: 'day', date } : { precision: 'minute', date, time };
  return timeUnknown ? { precision: 'unknown' } : undefined;
}

/** A date (ISO) that far back is a year mistyped: nothing that this is for can have happened then. */
export function isTooOld(date: string, context: TurnContext): boolean {
  const oldest = Temporal.PlainDate.from(today(context)).subtract({ years: yearsBack });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(date), oldest) < 0;
}
