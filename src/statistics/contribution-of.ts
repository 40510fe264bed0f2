import { Temporal } from 'temporal-polyfill';
import { isGiven } from '../case/consents.ts';
import { EscalationReason } from '../case/events.ts';
import { isDrill } from '../case/ids.ts';
import type { CaseState } from '../case/state.ts';
import { localDate } from '../law/moments.ts';
import { isRepresentative } from '../organisation/by-hand.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Contribution } from './contribution.ts';

const earlyTalkWithin = { hours: 7 * 24 };

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
    hasEarlyTalk: hasEarlyTalk(state),
    hasMetDates: deadlines.every(({ status, record }) => status !== 'running' || record.lastMoment > now),
  };
}

function isEscalation(because: string): boolean {
  return EscalationReason.safeParse(because).success;
}

function hasEarlyTalk({ tasks, reportedAt }: CaseState): boolean {
  const outcome = tasks['first-talk']?.outcome;
  if (outcome?.status !== 'done') return false;
  const until = Temporal.Instant.from(reportedAt).add(earlyTalkWithin);
  return Temporal.Instant.compare(Temporal.Instant.from(outcome.at), until) <= 0;
}
