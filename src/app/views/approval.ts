import type { ApprovalData, ApprovalProblem } from '../../cards/approval-data.ts';
import { needsTwo, type Approval, type ApprovalKind } from '../../case/approvals/approval.ts';
import { checkersOf, decidersOf } from '../../case/approvals/deciders.ts';
import { isGiven } from '../../case/consents.ts';
import type { CaseState } from '../../case/state.ts';
import { hrIn } from '../../organisation/escalation.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import { noteIn } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { isLongSeries } from '../../case/occurrences.ts';

/** What the view of a decision is made of beside the case. */
export interface ApprovalLook {
  readonly approval: ApprovalKind;
  readonly reader: PersonId;
  readonly away: readonly PersonId[];
  readonly report?: PrivateReport | undefined;
  readonly problem?: ApprovalProblem | undefined;
  readonly kept?: ApprovalData['kept'];
  readonly now: string;
}

/** A decision as whoever decides sees it; nothing where it was never put before anybody. */
export function approvalData(services: Services, state: CaseState, look: ApprovalLook) {
  const { organisation } = services;
  const { approval, reader, away, report, problem, kept, now } = look;
  const current = state.approvals[approval];
  if (current === undefined) return undefined;
  const comment = noteIn(report, current.comment);
  const receipt = current.status === 'done' ? state.tasks[approval]?.receipt : undefined;
  return {
    caseId: state.id,
    reporterName: nameOf(organisation, state.reporter),
    approval,
    round: current.round,
    status: current.status,
    isOpen: state.status === 'open',
    mayDecide: decidersOf(state, away).includes(reader),
    mayCheck: checkersOf(state, away).includes(reader),
    ...consentIn(state, approval, current),
    ...legalIn(services, current),
    askable: needsTwo(approval) ? askableIn(services, state) : [],
    ...datesIn(state, approval),
    isLongSeries: isLongSeries(state),
    ...decidedIn(services, current),
    ...(comment === undefined ? {} : { comment }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(problem === undefined ? {} : { problem }),
    ...(kept === undefined ? {} : { kept }),
    now,
  };
}

function consentIn(state: CaseState, approval: ApprovalKind, { consentAsked }: Approval) {
  if (!needsTwo(approval)) return {};
  if (isGiven(state, approval)) return { consent: 'given' } as const;
  return { consent: consentAsked === true ? 'asked' : 'missing' } as const;
}

function legalIn({ organisation }: Services, { legal }: Approval) {
  if (legal === undefined) return {};
  const { asked, on } = legal;
  return { legal: { ...(asked === 'legal' ? {} : { name: nameOf(organisation, asked) }), on } };
}

/** Whom one can have asked: nobody who must not know of the case. */
function askableIn({ organisation }: Services, { reporter, notTold }: CaseState) {
  return hrIn(organisation)
    .filter((person) => person !== reporter && !notTold.includes(person))
    .slice(0, 20)
    .map((person) => ({ person, name: nameOf(organisation, person) }));
}

function datesIn(state: CaseState, approval: ApprovalKind) {
  const earliest = (...rules: readonly string[]) =>
    state.deadlines
      .filter(({ record, status }) => status === 'running' && rules.includes(record.rule))
      .map(({ record }) => record.lastMoment)
      .sort()[0];
  const policeBy = approval === 'police-help' ? earliest('police_comp') : undefined;
  const decideBy = approval === 'police-help' ? earliest('police_decision_review') : undefined;
  const noticeBy =
    approval === 'accident-notice'
      ? earliest('easy_absence', 'easy_no_absence', 'internal_accident_deadline')
      : undefined;
  return {
    ...(policeBy === undefined ? {} : { policeBy }),
    ...(decideBy === undefined ? {} : { decideBy }),
    ...(noticeBy === undefined ? {} : { noticeBy }),
    ...(approval === 'accident-notice' && state.firstAbsence !== undefined
      ? { firstAbsence: state.firstAbsence }
      : {}),
  };
}

function decidedIn({ organisation }: Services, { status, by, at, reason, doneOn }: Approval) {
  if (by === undefined || status === 'proposed' || status === 'ended') return {};
  return {
    decided: {
      name: nameOf(organisation, by),
      at,
      ...(reason === undefined ? {} : { reason }),
      ...(doneOn === undefined ? {} : { doneOn }),
    },
  };
}

/** The same as the person sees it. */
export function approvalPersonData(
  { organisation }: Services,
  state: CaseState,
  { approval, report, now }: Pick<ApprovalLook, 'approval' | 'report' | 'now'>,
) {
  const current = state.approvals[approval];
  if (current === undefined) return undefined;
  const { status, by, doneOn } = current;
  const comment = status === 'proposed' || status === 'ended' ? undefined : noteIn(report, current.comment);
  return {
    caseId: state.id,
    approval,
    status,
    name: by === undefined ? '' : nameOf(organisation, by),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(comment === undefined ? {} : { comment }),
    now,
  };
}
