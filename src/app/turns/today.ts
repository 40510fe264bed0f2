import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../law/moments.ts';
import type { TurnContext } from './turn-context.ts';

/** Today in Copenhagen, as an ISO date. */
export function today({ now }: Pick<TurnContext, 'now'>): string {
  return localDate(Temporal.Instant.from(now)).toString();
}
