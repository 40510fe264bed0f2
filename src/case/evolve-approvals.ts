import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { localDate } from '../law/moments.ts';
import type { approvalEvents } from './approval-events.ts';
import { ApprovalKind, isUnderWay, type Approval } from './approvals/approval.ts';
import type { CaseEvent } from './events.ts';
import { ended, forClock, running } from './evolve-deadlines.ts';
import type { CaseState } from './state.ts';

export type ApprovalEvent = z.infer<(typeof approvalEvents)[number]>;

const statusOf = { yes: 'agreed', together: 'together', no: 'declined' } as const;
const review = 'police_decision_review';

/** The state after a step of a decision, at this UTC instant. */
export function approved(state: CaseState, event: ApprovalEvent, at: string): Partial<CaseState> {
  const before = state.approvals[event.approval];
  const set = (approval: Approval) => ({ approvals: { ...state.approvals, [event.approval]: approval } });
  if (event.type === 'ApprovalWasProposed') {
    const { round, reviewFrom = before?.reviewFrom } = event;
    return {
      ...set({ round, status: 'proposed', at, ...(reviewFrom === undefined ? {} : { reviewFrom }) }),
      ...withReview(state, event.deadlines),
    };
  }
  if (before === undefined) return {};
  switch (event.type) {
    case 'ConsentWasAsked':
      return set({ ...before, consentAsked: true });
    case 'LegalCheckWasRecorded': {
      const { by, asked, on } = event;
      return set({ ...before, legal: { by, asked, on, at } });
    }
    case 'ApprovalWasDecided': {
      const { by, answer, reason, safety, comment } = event;
      return set({
        ...before,
        status: statusOf[answer],
        at,
        by,
        ...(reason === undefined ? {} : { reason }),
        ...(safety === undefined ? {} : { safety }),
        ...(comment === undefined ? {} : { comment }),
      });
    }
    case 'ApprovalWasCarriedOut': {
      const { by, on } = event;
      return set({ ...before, status: 'done', at, by, doneOn: on });
    }
    case 'ApprovalEnded':
      return {
        ...set({ ...before, status: 'ended', at }),
        ...(event.approval === 'police-help'
          ? { deadlines: forClock(state.deadlines, review, (deadline) => ended(deadline, at)) }
          : {}),
      };
  }
}

/** What was done by way of its task is not decided any more; a receipt that came says more than an answer. */
export function doneElsewhere(
  { approvals }: CaseState,
  { by, task }: Extract<CaseEvent, { type: 'TaskWasDone' }>,
  at: string,
): Partial<CaseState> {
  const { data: kind } = ApprovalKind.safeParse(task);
  const before = kind && approvals[kind];
  if (kind === undefined || before === undefined || !isUnderWay(before)) return {};
  // The yes is all that there is to do about the psychologist.
  if (kind === 'psychologist' && before.status === 'agreed') return {};
  const doneOn = localDate(Temporal.Instant.from(at)).toString();
  return { approvals: { ...approvals, [kind]: { ...before, status: 'done', at, by, doneOn } } };
}

/** The time to decide starts anew: what was met before is another round's. Dates that were reminded of are not again. */
function withReview(
  { deadlines }: CaseState,
  fresh: Extract<ApprovalEvent, { type: 'ApprovalWasProposed' }>['deadlines'] = [],
): Partial<CaseState> {
  if (fresh.length === 0) return {};
  const old = deadlines.find(({ record }) => record.clock === review);
  const others = deadlines.filter((each) => each !== old);
  const anew = fresh.map((record) => ({ ...running(record), reminded: old?.reminded ?? [] }));
  return { deadlines: [...others, ...anew] };
}
