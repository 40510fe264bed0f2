import type { UnitId } from '../organisation/ids.ts';
import type { Period } from '../statistics/period.ts';
import type { Published } from '../statistics/publication.ts';

/** What was published of the figures. There is no way to change it. Throws `StorageUnavailable`. */
export interface StatisticsStore {
  /** What there is of an area, in order of period. */
  of(top: UnitId): Promise<readonly Published[]>;
  /** What there is of a period, of every area that there was then. */
  in(period: Period): Promise<readonly Published[]>;
  /** False when the period of this area is there already: then nothing is written. */
  add(publication: Published): Promise<boolean>;
}
