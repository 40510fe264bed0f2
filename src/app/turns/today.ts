import { localDateOf } from '../../cards/local-date.ts';
import type { TurnContext } from './turn-context.ts';

/** Today in Copenhagen, as an ISO date. */
export function today({ now }: Pick<TurnContext, 'now'>): string {
  return localDateOf(now);
}
