import type { Certainty } from '../law/deadline-rule.ts';
import type { SourceKey } from './sources.ts';

/** Who answers for keeping it right, by role. */
export type Owner = 'hr' | 'communication' | 'work-environment';

/** What everything that people rely on here says of itself. */
export interface Reviewed {
  readonly owner: Owner;
  readonly sources: readonly SourceKey[];
  /** Local date (ISO) on which somebody last held it against its sources. */
  readonly checkedOn: string;
  /** After so many days it needs a new look: platforms move their menus, laws and numbers are slower. */
  readonly reviewDays: number;
  readonly certainty: Certainty;
}

/** The review interval of what belongs to a platform. */
export const platformDays = 90;
/** The review interval of everything else. */
export const usualDays = 365;
