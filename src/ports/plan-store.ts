import type { Plan, PlanVersion } from '../contingency/plan.ts';
import type { UnitId } from '../organisation/ids.ts';

/** A plan as read; `tag` guards its next change. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly tag: string;
}

/** The contingency plans, one a unit, with all their versions. Throws `StorageUnavailable`. */
export interface PlanStore {
  read(unit: UnitId): Promise<StoredPlan | undefined>;
  /** Writes the plan and its newest version over what had this tag, or as the first. False when somebody else wrote meanwhile. */
  write(plan: Plan, version: PlanVersion, tag: string | undefined): Promise<boolean>;
  /** What each version changed, the newest first. */
  versions(unit: UnitId): Promise<readonly PlanVersion[]>;
}
