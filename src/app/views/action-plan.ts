import type { ActionPlanData } from '../../cards/action-plan.ts';
import type { PlanDay } from '../../cards/plan-day.ts';
import type { ShownPlan } from '../../cards/plan-in-words.ts';
import { decidersOf } from '../../case/approvals/deciders.ts';
import { handlerOf } from '../../case/handler.ts';
import { measuresOf, planParts, type PlanPart } from '../../case/plan-owners.ts';
import { agreementOf } from '../../case/plan-state.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { editorOf, type PlanFilled } from './plan-editor.ts';
import { linesOf, type PlanReader } from './plan-lines.ts';

/** The plan for whoever leads the case; nothing where none was suggested. `asks` is whether it is to be changed. */
export function actionPlanData(
  services: Services,
  state: CaseState,
  {
    asks = 'show',
    reasonMissing = false,
    filled,
    away = [],
    now,
    ...to
  }: PlanReader & {
    readonly asks?: 'show' | 'edit';
    readonly reasonMissing?: boolean;
    readonly filled?: PlanFilled | undefined;
    /** Who is away now. */
    readonly away?: readonly PersonId[];
    readonly now: string;
  },
): ActionPlanData | undefined {
  const { status } = state.plan;
  if (status === 'none') return undefined;
  const plan = shownPlan(services, state, to);
  // Whoever stands in changes what was agreed; whether there is a plan at all waits for whoever has the case.
  const answering = status === 'agreed' ? decidersOf(state, away) : [handlerOf(state)];
  const mayAnswer = answering.includes(to.reader) && state.status === 'open';
  const isEdited = filled !== undefined || plan === undefined || asks === 'edit';
  return {
    caseId: state.id,
    reporterName: nameOf(services.organisation, state.reporter),
    status,
    reasonMissing: reasonMissing && status === 'proposed',
    mayAnswer,
    ...(plan === undefined ? {} : { plan }),
    ...(status === 'agreed' && mayAnswer && isEdited
      ? { editor: editorOf(services, state, to, filled) }
      : {}),
    now,
  };
}

/** What was saved last, owner by owner; nothing where nothing was. */
export function shownPlan(
  services: Services,
  state: CaseState,
  { reader, text }: PlanReader,
): ShownPlan | undefined {
  const agreement = agreementOf(state);
  if (agreement === undefined) return undefined;
  const lines = linesOf(agreement, text);
  const parts = planParts(state);
  const owners = [...new Set(parts.map(({ owner }) => owner))];
  const groups = owners.map((owner) => ({
    owner: asOwner(services, owner, reader),
    ...inPlan(
      parts.filter((part) => part.owner === owner),
      lines,
    ),
  }));
  return {
    version: agreement.version,
    groups: groups.filter(({ measures, own }) => measures.length + own.length > 0),
    lookAgainOn: agreement.content.lookAgainOn,
    talkWanted: agreement.talkWanted === true,
    ...(lines === undefined ? { ownMissing: text?.kind === 'erased' ? 'erased' : 'unreadable' } : {}),
  };
}

function inPlan(parts: readonly PlanPart[], lines: readonly string[] = []) {
  return {
    measures: parts.flatMap(({ measure }) => measure ?? []),
    own: parts.flatMap(({ line }) => (line === undefined ? [] : (lines[line] ?? []))),
  };
}

function asOwner({ organisation }: Services, owner: PersonId | undefined, reader: PersonId) {
  if (owner === undefined) return { kind: 'nobody' as const };
  return owner === reader
    ? { kind: 'reader' as const }
    : { kind: 'person' as const, name: nameOf(organisation, owner) };
}

/** Where the plan stands, for the views of the case. */
export function planOf({ plan }: CaseState) {
  return plan.status === 'none' ? {} : { plan: plan.status };
}

/** The same for whoever leads the case, for whom a plan that is written down is there and no longer being made. */
export function leaderPlanOf(state: CaseState) {
  return agreementOf(state) === undefined ? planOf(state) : { plan: 'saved' as const };
}

/** What somebody sees to in the plan, who reads no more of it. */
export function ownPartOf(state: CaseState, reader: PersonId) {
  const measures = measuresOf(state, reader);
  const lookAgainOn = agreementOf(state)?.content.lookAgainOn;
  return measures.length === 0 || lookAgainOn === undefined ? {} : { ownPart: { measures, lookAgainOn } };
}

/** The plan among what somebody has to do: for whoever handles the case, and whoever sees to a part of it. */
export function planDayOf(state: CaseState, reader: PersonId): PlanDay | undefined {
  const day = agreementOf(state)?.content.lookAgainOn;
  if (day === undefined) return undefined;
  if (handlerOf(state) === reader) return { as: 'leads', day };
  return planParts(state).some(({ owner }) => owner === reader) ? { as: 'has-part', day } : undefined;
}
