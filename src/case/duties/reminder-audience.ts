import { ruleOf } from '../../law/deadline-record.ts';
import { isOfHealth, isOfThePerson, type CaseRuleId } from '../../law/rule-id.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { CaseEvent } from '../events.ts';
import type { HelperReason } from '../people-events.ts';
import { askedLater, handlerOf, knowsCase } from '../handler.ts';
import type { MessageTarget } from '../messages.ts';
import type { DueReminder } from '../reminders.ts';
import { nextInCase } from '../stand-in.ts';
import type { CaseState } from '../state.ts';
import type { Wake } from './duty.ts';

export type StandIn = Omit<Extract<CaseEvent, { type: 'StandInWasTold' }>, 'type'>;

/** Somebody who hears of a date beside whoever has the case, and why. */
export interface Helper extends Omit<StandIn, 'because'> {
  readonly because: HelperReason;
}

/** Whom a reminder goes to, and who has to be told of the case for it. */
export interface Audience {
  readonly targets: readonly MessageTarget[];
  /** Who of them does not have the case, and hears of the date all the same. */
  readonly helper: Helper | undefined;
  /** The same one, where they have to be told of the case first. */
  readonly standIn: StandIn | undefined;
}

/**
 * The owner first, with those who were asked while nobody has acknowledged, and a stand-in when the owner is away; then
 * channel and flow. The person is never disturbed in quiet hours: the message waits for the morning, and goes to the
 * owner, else to who is on call, when the date is past by then.
 */
export function audienceOf(
  state: CaseState,
  { clock, to, lastMoment, concerns, isFinal }: DueReminder,
  wake: Wake,
): Audience {
  const handler = handlerOf(state);
  const concernsOwner = to.includes('owner');
  // Without a leader nobody else would be reminded.
  const concernsReporter = to.includes('person') || (concernsOwner && handler === undefined);
  const isTooLateForReporter = concernsReporter && wake.endOfQuiet > lastMoment;
  // What the owner has called settled is the person's alone, and so are the person's own long dates.
  const isShareable = concerns === 'everybody' && !isOfThePerson(ruleOf(clock));
  const isForOwner = concernsOwner || (isTooLateForReporter && isShareable);
  const standIn = isForOwner ? helperOf(state, wake, isTooLateForReporter) : undefined;
  const isLastOfAll = isForOwner && isFinal && concerns === 'everybody';
  const helper = standIn ?? (isLastOfAll ? nextOf(state, ruleOf(clock), wake) : undefined);
  const people = [
    ...(isForOwner ? [handler, ...asked(state), helper?.to] : []),
    ...(concernsReporter && !isTooLateForReporter ? [state.reporter] : []),
  ];
  const isShared = state.channelUsed && (concernsOwner || to.includes('channel'));
  return {
    targets: [
      ...[...new Set(people)].flatMap(toPerson),
      ...(state.channelUsed && to.includes('channel')
        ? [{ kind: 'channel', unit: state.unit } as const]
        : []),
      ...(isShared && wake.remindersToWorkflow ? [{ kind: 'workflow' } as const] : []),
    ],
    helper,
    standIn: standIn !== undefined && isNew(state, standIn) ? standIn : undefined,
  };
}

function asked(state: CaseState): readonly PersonId[] {
  return state.acknowledged === undefined ? askedLater(state) : [];
}

/** Who helps with a date besides the owner: the next who is there when the owner is not; in the night without a leader, who is on call. */
function helperOf(state: CaseState, wake: Wake, isNight: boolean): StandIn | undefined {
  const owner = handlerOf(state);
  if (owner === undefined) {
    const { onCall } = wake;
    return onCall === undefined || !isNight ? undefined : { to: onCall, as: 'on-call', because: 'quiet' };
  }
  return standInFor(state, owner, wake);
}

/**
 * Whom the last reminder of a case that somebody has acknowledged reaches as well, so that a duty is not missed in silence:
 * the next who can handle it, else the AMR where the date tells nothing of absence or a notice. Only who is in the case
 * already: nobody new is told of it for a date.
 */
function nextOf(state: CaseState, rule: CaseRuleId, wake: Wake): Helper | undefined {
  const handler = handlerOf(state);
  if (handler === undefined || state.acknowledged === undefined) return undefined;
  const out = [handler, ...wake.away, ...wake.gone];
  const { told, notTold } = state;
  const amr = told.find(({ person, as }) => as === 'amr' && ![...out, ...notTold].includes(person));
  const next = nextInCase(state, out) ?? (isForLeadersAlone(rule) ? undefined : amr);
  return next && { to: next.person, as: next.as, because: 'last' };
}

/** For all but those who lead, the organisation's own date follows the register: that it runs on would tell of a notice. */
function isForLeadersAlone(rule: CaseRuleId): boolean {
  return isOfHealth(rule) || rule === 'internal_accident_deadline';
}

/** The next who is there and can handle the case, when somebody who has something to do in it is not. */
export function standInFor(state: CaseState, owner: PersonId, wake: Wake): StandIn | undefined {
  if (!isAbsent(owner, wake)) return undefined;
  // Before the acknowledgement the chain asks by itself, and whoever was asked is reminded anyway.
  const later = state.acknowledged === undefined ? [] : wake.chain;
  const standIn =
    nextInCase(state, [owner, ...wake.away, ...wake.gone]) ??
    later.find(({ person }) => person !== owner && !isAbsent(person, wake));
  return standIn && { to: standIn.person, as: standIn.as, because: 'owner-away' };
}

/** Whether the stand-in has to be told of the case first. */
export function isNew({ told }: CaseState, { to }: StandIn): boolean {
  return !told.some(({ person, as }) => person === to && knowsCase(as));
}

function isAbsent(person: PersonId, { away, gone }: Wake): boolean {
  return away.includes(person) || gone.includes(person);
}

function toPerson(person: PersonId | undefined): MessageTarget[] {
  return person === undefined ? [] : [{ kind: 'person', person }];
}
