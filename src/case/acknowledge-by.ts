import { Temporal } from 'temporal-polyfill';
import { addWorkingHours } from '../law/working-time.ts';
import type { ClockSettings } from './clocks.ts';
import { instantText } from './instants.ts';

/** When a case that is asked about now must have been acknowledged: some hours of work later, UTC. */
export function acknowledgeBy(
  askedAt: string,
  {
    workingTime,
    acknowledgementWorkingHours,
  }: Pick<ClockSettings, 'workingTime' | 'acknowledgementWorkingHours'>,
): string {
  return instantText(
    addWorkingHours(Temporal.Instant.from(askedAt), acknowledgementWorkingHours, workingTime),
  );
}
