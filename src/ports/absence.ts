import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../organisation/ids.ts';

/** Knows who is away. Later the calendars of the organisation answer; a source that fails answers `unknown`, never throws. */
export interface Absence {
  /** Whether the person is away at this instant. Nobody is passed over because of `unknown`. */
  isAway(person: PersonId, at: Temporal.Instant): Promise<'yes' | 'no' | 'unknown'>;
}
