import { Temporal } from 'temporal-polyfill';
import { isGiven } from '../case/consents.ts';
import { EscalationReason } from '../case/people-events.ts';
import { isDrill } from '../case/ids.ts';
import type { CaseDeadline, CaseState } from '../case/state.ts';
import { localDate } from '../law/moments.ts';
import { isRepresentative } from '../organisation/by-hand.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Contribution } from './contribution.ts';

/**
 * What a case adds to the figures as it stands now; nothing without a consent that holds now. A drill does not count, nor
 * what the person took back. Nor does a case from which a representative is kept out: the figures are for those who
 * represent, and must not move by what one of them may not know.
 */
export function contributionOf(
  organisation: Organisation,
  state: CaseState,
  now: string,
): Contribution | undefined {
  if (isDrill(state.id) || state.status === 'withdrawn' || !isGiven(state, 'statistics')) return undefined;
  if (state.notTold.some((person) => isRepresentative(organisation, person))) return undefined;
  const { unit, kinds, channels, joined, acknowledged, deadlines } = state;
  return {
    unit,
    month: localDate(Temporal.Instant.from(state.reportedAt)).toPlainYearMonth().toString(),
    kinds,
    channels,
    isTakenInTime: acknowledged !== undefined && !joined.some(({ because }) => isEscalation(because)),
    hasTalkInTime: hasTalkInTime(state),
    hasMetDates: deadlines.every((deadline) => !isOfWorkplace(state, deadline) || isInTime(deadline, now)),
  };
}

function isEscalation(because: string): boolean {
  return EscalationReason.safeParse(because).success;
}

/** By the organisation’s own limit, in working hours from the report. What is noted late counts as late. */
function hasTalkInTime({ deadlines }: CaseState): boolean {
  const talks = deadlines.filter(({ record }) => record.rule === 'first_human_contact');
  return talks.length > 0 && talks.every((talk) => talk.status === 'met' && isInTime(talk));
}

/**
 * What the person or a doctor may do and leaves says nothing of the workplace. The police are for it once it has agreed to
 * help; the day to decide on that is a date of its own.
 */
function isOfWorkplace({ approvals }: CaseState, { record }: CaseDeadline): boolean {
  if (record.rule === 'police_comp')
    return ['agreed', 'done'].includes(approvals['police-help']?.status ?? '');
  return record.owner !== 'person' && record.owner !== 'doctor';
}

function isInTime({ record, settledAt }: CaseDeadline, now = ''): boolean {
  return (settledAt ?? now) <= record.lastMoment;
}
