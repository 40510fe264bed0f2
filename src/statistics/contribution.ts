import type { HarassmentChannel, HarassmentKind } from '../case/facts.ts';
import type { UnitId } from '../organisation/ids.ts';
import type { Month } from './period.ts';

/** What one case adds to the figures: nothing of the person, and no day. */
export interface Contribution {
  readonly unit: UnitId;
  /** When it was reported. */
  readonly month: Month;
  readonly kinds: readonly HarassmentKind[];
  readonly channels: readonly HarassmentChannel[];
  /** Somebody took it before the next in the chain had to be asked. */
  readonly isTakenInTime: boolean;
  /** The first talk was noted as held within the organisation’s own limit. */
  readonly hasTalkInTime: boolean;
  /** Every date that the workplace had to meet was met in time, lies ahead, or ended before it came. */
  readonly hasMetDates: boolean;
}
