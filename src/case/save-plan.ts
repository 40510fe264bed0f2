import { Temporal } from 'temporal-polyfill';
import { instantAt } from '../law/moments.ts';
import { nextWorkingMoment, workingDayUntil, type WorkingTime } from '../law/working-time.ts';
import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { decidersOf } from './approvals/deciders.ts';
import { instantText } from './instants.ts';
import { isUrgent } from './is-urgent.ts';
import { messageId, type PlannedMessage, type PlanPartNews } from './messages.ts';
import { PlanMeasure, type PlanContent } from './plan-content.ts';
import { mayOwnLine, partsOf, possiblePlanOwners } from './plan-owners.ts';
import { agreementOf, changedPlan, type PlanEvent } from './plan-state.ts';
import type { CaseState } from './state.ts';

/** What the leader writes down of the plan. */
export interface SavePlan {
  readonly by: PersonId;
  /** The version that the card was made of; 0 for none. */
  readonly seen: number;
  readonly measures: PlanContent['measures'];
  readonly own: PlanContent['own'];
  /** Lines were written that cannot be kept, because the private text was erased or cannot be read. */
  readonly losesLines?: boolean;
  readonly lookAgainOn: string | undefined;
  /** Who is away now: whoever stands in for the one who handles the case may save it. */
  readonly away: readonly PersonId[];
  /** Those who still have their part in the case, by the organisation as it is now. */
  readonly present: readonly PersonId[];
  /** UTC instant of the click, and the local date in Copenhagen. */
  readonly now: string;
  readonly today: string;
  readonly workingTime: WorkingTime;
}

/**
 * Nothing is saved: something is missing, the plan or those in the case have changed since the card was made, or lines of
 * the leader's own cannot be kept.
 */
export type SavePlanProblem =
  'measures-missing' | 'date-missing' | 'date-past' | 'owner-missing' | 'out-of-date' | 'lines-not-kept';

/** What can be agreed in this case: prevention at the workplace only where the sender works there. */
export function possibleMeasures({ sender }: CaseState): readonly PlanMeasure[] {
  return PlanMeasure.options.filter((measure) => measure !== 'prevention' || sender === 'inside');
}

/** What the facts suggest. Telling colleagues is never suggested: that is the person's to want. */
export function proposedMeasures(state: CaseState): readonly PlanMeasure[] {
  const isDangerous = isUrgent(state);
  const suggested: Readonly<Record<PlanMeasure, boolean>> = {
    'two-people': true,
    'another-caseworker': state.kinds.includes('stalking'),
    screened: state.channels.some((channel) => ['mail', 'phone', 'sms'].includes(channel)),
    'not-alone': isDangerous,
    sparring: true,
    security: isDangerous,
    'colleagues-told': false,
    prevention: true,
  };
  return possibleMeasures(state).filter((measure) => suggested[measure]);
}

/**
 * Keeps what the two agreed, once the leader has said yes to a plan. It can be kept anew as long as the case is open, by
 * a card that shows the latest version: an old one overwrites nothing.
 */
export function decideSavePlan(
  state: CaseState,
  plan: SavePlan,
): Decision<'not-allowed' | 'ended' | 'not-agreed' | SavePlanProblem> {
  const { by, seen, own, lookAgainOn, today } = plan;
  if (!decidersOf(state, plan.away).includes(by)) return refused('not-allowed');
  if (state.plan.status !== 'agreed') return refused('not-agreed');
  if (state.status !== 'open') return refused('ended');
  const measures = chosenOf(state, plan);
  if (measures.length === 0 && own === undefined && plan.losesLines !== true)
    return refused('measures-missing');
  if (lookAgainOn === undefined) return refused('date-missing');
  const content: PlanContent = { measures, ...(own === undefined ? {} : { own }), lookAgainOn };
  const before = agreementOf(state);
  if (before !== undefined && isSame(before.content, content) && plan.losesLines !== true) return nothing;
  if (seen !== (before?.version ?? 0)) return refused('out-of-date');
  if (lookAgainOn < today) return refused('date-past');
  if (!areOwnersThere(state, content, plan.present)) return refused('owner-missing');
  if (plan.losesLines === true) return refused('lines-not-kept');
  const event: PlanEvent = {
    type: 'ActionPlanWasSaved',
    by,
    version: seen + 1,
    content,
    remindAt: reminderOn(lookAgainOn, plan),
  };
  return accepted([event], wordToOwners(state, { ...state, plan: changedPlan(state.plan, event) }, by));
}

function chosenOf(state: CaseState, { measures }: SavePlan): PlanContent['measures'] {
  return possibleMeasures(state).flatMap(
    (measure) => measures.find((chosen) => chosen.measure === measure) ?? [],
  );
}

function isSame(one: PlanContent, other: PlanContent): boolean {
  const key = ({ measures, own, lookAgainOn }: PlanContent) => [
    measures.map(({ measure, owner }) => [measure, owner]),
    own === undefined ? '' : [own.note, own.owners],
    lookAgainOn,
  ];
  return JSON.stringify(key(one)) === JSON.stringify(key(other));
}

function areOwnersThere(
  state: CaseState,
  { measures, own }: PlanContent,
  present: readonly PersonId[],
): boolean {
  const possible = possiblePlanOwners(state).filter((person) => present.includes(person));
  return (
    measures.every(({ owner }) => possible.includes(owner)) &&
    (own?.owners ?? []).every((owner) => possible.includes(owner) && mayOwnLine(state, owner))
  );
}

/** The beginning of work on that day, or on the last day of work before it; where that is past, the next one after it. */
function reminderOn(date: string, { now, workingTime }: SavePlan): string {
  const day = Temporal.PlainDate.from(date);
  const morning = instantText(instantAt(workingDayUntil(day, workingTime), workingTime.from));
  if (morning > now) return morning;
  const nextDay = day.add({ days: 1 });
  return instantText(nextWorkingMoment(instantAt(nextDay, '00:00'), workingTime));
}

/** Whoever now sees to something else than before, until another day, or to nothing more hears of it, but not whoever wrote it down. */
function wordToOwners(before: CaseState, after: CaseState, by: PersonId): PlannedMessage[] {
  const version = agreementOf(after)?.version ?? 1;
  return possiblePlanOwners(after).flatMap((person) => {
    const news = newsFor(person, before, after);
    if (person === by || news === undefined) return [];
    const to = { kind: 'person', person } as const;
    const id = messageId(`plan-part-${String(version)}`, to);
    const content = { kind: 'plan-part', ...(news === 'given' ? {} : { news }) } as const;
    return [{ id, to, content, onDoubt: 'hold' } as const];
  });
}

function newsFor(person: PersonId, before: CaseState, after: CaseState): 'given' | PlanPartNews | undefined {
  const [had, has] = [partsOf(before, person), partsOf(after, person)];
  if (has.length === 0) return had.length === 0 ? undefined : 'over';
  if (had.length === 0) return 'given';
  const isSameDay = agreementOf(before)?.content.lookAgainOn === agreementOf(after)?.content.lookAgainOn;
  return isSameDay && had.join() === has.join() ? undefined : 'changed';
}
