import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantText } from '../../src/case/instants.ts';
import { decideErasePrivateText, type ErasePrivateText } from '../../src/case/erase-private-text.ts';
import { command } from './command.ts';

/** Asked for, or because it was kept for so many days. */
export const erase = command(
  'erase',
  fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  (state, days, { now }) => decideErasePrivateText(state, erasure(days, now)),
);

function erasure(days: number | undefined, now: string): ErasePrivateText {
  if (days === undefined) return { because: 'asked' };
  const endedBefore = instantText(Temporal.Instant.from(now).subtract({ hours: 24 * days }));
  return { because: 'retention', endedBefore };
}
