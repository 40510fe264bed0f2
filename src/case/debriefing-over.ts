import type { CaseState } from './state.ts';

/**
 * Whether the debriefing, as it stands, is of the time before the case was opened again: then it counts as none, and
 * there may be another.
 */
export function isDebriefingFromBefore({ debriefing, reopenedAt }: CaseState): boolean {
  if (reopenedAt === undefined) return false;
  switch (debriefing.status) {
    case 'none':
      return false;
    case 'approved':
      return debriefing.time.end <= reopenedAt;
    case 'declined':
    case 'cancelled':
      return debriefing.at <= reopenedAt;
    case 'proposed':
      return debriefing.times.every(({ end }) => end <= reopenedAt);
  }
}
