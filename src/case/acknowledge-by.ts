import { Temporal } from 'temporal-polyfill';
import { addWorkingHours } from '../law/working-time.ts';
import type { ClockSettings } from './clocks.ts';
import { instantText } from './instants.ts';

/** When a case that is asked about now must have been acknowledged: some hours of work later (fewer when it cannot wait), UTC. */
export function acknowledgeBy(
  askedAt: string,
  settings: Pick<
    ClockSettings,
    'workingTime' | 'acknowledgementWorkingHours' | 'urgentAcknowledgementWorkingHours'
  >,
  isUrgent: boolean,
): string {
  const { workingTime, acknowledgementWorkingHours, urgentAcknowledgementWorkingHours } = settings;
  const hours = isUrgent
    ? Math.min(urgentAcknowledgementWorkingHours, acknowledgementWorkingHours)
    : acknowledgementWorkingHours;
  return instantText(addWorkingHours(Temporal.Instant.from(askedAt), hours, workingTime));
}
