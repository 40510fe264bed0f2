import { Temporal } from 'temporal-polyfill';
import type { AdjustableClock, ClockMove } from '../../ports/adjustable-clock.ts';
import type { Clock } from '../../ports/clock.ts';
import { readOffset, writeOffset } from './clock-offset.ts';

/** The time of the machine. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Years after 2100 are a slip of the keyboard, and a clock that went there never comes back. */
const end = Temporal.Instant.from('2101-01-01T00:00:00Z');

/**
 * A clock that runs with `base` and can be moved forward. With a file it keeps its place over a restart.
 * Throws when the file is there but unreadable, because going back in time would make reminders come twice.
 */
export function adjustableClock(base: Clock, offsetFile?: string): AdjustableClock {
  let offset = offsetFile === undefined ? 0 : readOffset(offsetFile);

  const now = (): Temporal.Instant => base.now().add({ milliseconds: offset });

  const set = (instant: Temporal.Instant): ClockMove => {
    const present = now();
    if (Temporal.Instant.compare(instant, present) < 0)
      return { kind: 'refused', now: present, reason: 'backwards' };
    if (Temporal.Instant.compare(instant, end) >= 0)
      return { kind: 'refused', now: present, reason: 'too-far' };
    const wanted = offset + Math.ceil(instant.since(present).total('milliseconds'));
    // Written before it counts: a time once told is never taken back.
    if (offsetFile !== undefined) writeOffset(offsetFile, wanted);
    offset = wanted;
    return { kind: 'moved', now: now() };
  };

  const advance = (duration: Temporal.Duration): ClockMove => {
    const present = now();
    try {
      return set(present.toZonedDateTimeISO('Europe/Copenhagen').add(duration).toInstant());
    } catch (error) {
      // What Temporal throws for a moment that it cannot express.
      if (!(error instanceof RangeError)) throw error;
      return { kind: 'refused', now: present, reason: 'too-far' };
    }
  };

  return { now, set, advance };
}
