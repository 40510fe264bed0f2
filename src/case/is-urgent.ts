import type { HarassmentKind } from './facts.ts';

/**
 * Kinds that cannot wait, however light the person says that they weigh: who is threatened, followed, or threatened
 * until they pay may not be safe today. Exposure and a false profile call for a plan and for having them taken down, and
 * are urgent only when home, address or family are named as well.
 */
const urgentKinds: readonly HarassmentKind[] = ['threat', 'stalking', 'extortion'];

/** Facts that decide whether a case can wait. */
export interface UrgencyFacts {
  readonly kinds: readonly HarassmentKind[];
  /** The sender names the person's address, home or family. */
  readonly namesHome: boolean;
}

/** Whether somebody has to look at the case within the hour. No weight can make it less so. */
export function isUrgent({ kinds, namesHome }: UrgencyFacts): boolean {
  return namesHome || kinds.some((kind) => urgentKinds.includes(kind));
}
