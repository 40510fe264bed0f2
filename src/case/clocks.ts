import { Temporal } from 'temporal-polyfill';
import { computeDeadline, toRecord } from '../law/compute-deadline.ts';
import type { DeadlineRecord, ClockId } from '../law/deadline-record.ts';
import type { DeadlineRule } from '../law/deadline-rule.ts';
import { localDate, startInstant, startMoment, type StartMoment } from '../law/moments.ts';
import { ownRule } from '../law/own-rules.ts';
import type { CaseRuleId } from '../law/rule-id.ts';
import { ruleInForce } from '../law/rules.ts';
import type { WorkingTime } from '../law/working-time.ts';
import { isLikelyForPolice } from './approvals/likely.ts';
import { reviewHours } from './approvals/review-hours.ts';
import type { HarassmentKind, Occurred } from './facts.ts';
import { canHandle } from './handler.ts';
import type { CaseState } from './state.ts';

/** What the clocks of a case are computed with: the organisation's own settings. */
export interface ClockSettings {
  readonly workingTime: WorkingTime;
  readonly internalAccidentDays: number;
  readonly firstContactWorkingHours: number;
  /** Hours after the report, or after somebody asked, within which help with the police is decided. */
  readonly policeReviewHours: number;
  /** Hours of work within which a case is acknowledged; then the next in the chain is asked. */
  readonly acknowledgementWorkingHours: number;
  /** The same for a case that cannot wait. */
  readonly urgentAcknowledgementWorkingHours: number;
  /** Days of work within which the debriefing is offered. */
  readonly debriefingWithinWorkingDays: number;
}

/** The facts of a case that start clocks. */
export type ClockFacts = Pick<
  CaseState,
  | 'occurred'
  | 'episodes'
  | 'kinds'
  | 'told'
  | 'reportedAt'
  | 'firstAbsence'
  | 'noticeWithoutAbsence'
  | 'death'
> &
  Partial<Pick<CaseState, 'approvals' | 'namesHome'>>;

/**
 * Kinds that are mostly prosecuted only when the person asks for it (straffeloven § 275: §§ 263 to 264 e and 267).
 * Threats are not among them: those are for the police alone (§ 266).
 */
const onRequestOnly: readonly HarassmentKind[] = ['exposure', 'degrading', 'fake-profile', 'sexual'];

interface Start {
  readonly clock: ClockId;
  readonly rule: DeadlineRule<CaseRuleId> | undefined;
  readonly start: StartMoment;
}

/**
 * Every clock that runs from these facts. Each time that it happened is an offence with its own clock for the police; all
 * others run from the earliest time, whatever was found out when.
 */
export function clocksOf(
  facts: ClockFacts,
  knownAt: string,
  settings: ClockSettings,
): readonly DeadlineRecord[] {
  return [
    ...fromEvents(facts, settings),
    ...fromAbsence(facts),
    ...fromDeath(facts),
    ...ofThePerson(facts),
    ...ofPoliceHelp(facts, settings),
  ].flatMap(({ clock, rule, start }) =>
    rule === undefined ? [] : [record(clock, rule, start, knownAt, settings)],
  );
}

function fromEvents(facts: ClockFacts, settings: ClockSettings): readonly Start[] {
  const first = earliest(facts);
  const internal = ownRule('internal_accident_deadline', settings.internalAccidentDays);
  const contact = ownRule('first_human_contact', settings.firstContactWorkingHours);
  const isLed = facts.told.some(({ as }) => canHandle(as)) && facts.death === undefined;
  const reported = { precision: 'minute', at: facts.reportedAt } as const;
  return [
    ...policeStarts(facts),
    { clock: 'internal_accident_deadline', rule: internal, start: first },
    ...(isLed ? [{ clock: 'first_human_contact', rule: contact, start: reported } as const] : []),
  ];
}

function policeStarts(facts: ClockFacts): readonly Start[] {
  return startsOf(facts).map(({ number, start }) => ({
    clock: number === 1 ? 'police_comp' : `police_comp.${number}`,
    rule: ruleInForce('police_comp', dateOf(start)),
    start,
  }));
}

/** By when each police report is best made. */
function policeActBy(facts: ClockFacts, settings: ClockSettings): readonly string[] {
  return policeStarts(facts).flatMap(({ clock, rule, start }) =>
    rule === undefined ? [] : [record(clock, rule, start, facts.reportedAt, settings).actBy],
  );
}

/** Notices in EASY: from the first day of absence, and from the day of the accident where one is due without absence. */
function fromAbsence({ firstAbsence, noticeWithoutAbsence, ...facts }: ClockFacts): readonly Start[] {
  const day = dateOf(earliest(facts)).toString();
  return [
    ...(firstAbsence === undefined ? [] : [lawful('easy_absence', startMoment(firstAbsence))]),
    ...(noticeWithoutAbsence ? [lawful('easy_no_absence', startMoment(day))] : []),
  ];
}

function fromDeath({ death }: ClockFacts): readonly Start[] {
  return death === undefined ? [] : [lawful('easy_death', death)];
}

/** The person's own long limits, from the earliest start that the law knows. */
function ofThePerson(facts: ClockFacts): readonly Start[] {
  if (facts.death !== undefined) return [];
  const first = earliest(facts);
  const mayRequest = facts.kinds.some((kind) => onRequestOnly.includes(kind));
  return [
    ...(mayRequest ? [lawful('prosecution_request', first)] : []),
    lawful('comp_application', first),
    lawful('self_notice', first),
  ];
}

/**
 * The time to decide on help with the police: from the report where it is likely to be for them, from the moment that
 * somebody asked otherwise. Never later than what is best done by for the compensation, while that lies ahead.
 */
function ofPoliceHelp(facts: ClockFacts, settings: ClockSettings): readonly Start[] {
  const { kinds, namesHome = false, approvals, reportedAt } = facts;
  const asked = approvals?.['police-help']?.reviewFrom;
  const from = asked ?? (isLikelyForPolice({ kinds, namesHome }) ? reportedAt : undefined);
  const isLed = facts.told.some(({ as }) => canHandle(as)) && facts.death === undefined;
  if (from === undefined || !isLed) return [];
  const hours = reviewHours(from, policeActBy(facts, settings), settings.policeReviewHours);
  if (hours < 1) return [];
  const rule = ownRule('police_decision_review', hours);
  return [{ clock: 'police_decision_review', rule, start: { precision: 'minute', at: from } }];
}

function lawful(rule: CaseRuleId, start: StartMoment): Start {
  return { clock: rule, rule: ruleInForce(rule, dateOf(start)), start };
}

/** Every time that it happened. An unknown time counts from the day it was told; the card says that it may be earlier. */
function startsOf({
  occurred,
  episodes,
  reportedAt,
}: Pick<ClockFacts, 'occurred' | 'episodes' | 'reportedAt'>) {
  return [{ number: 1, occurred, recordedAt: reportedAt }, ...episodes].map((episode) => ({
    number: episode.number,
    start: startOf(episode.occurred, episode.recordedAt),
  }));
}

function earliest(facts: Pick<ClockFacts, 'occurred' | 'episodes' | 'reportedAt'>): StartMoment {
  return startsOf(facts)
    .map(({ start }) => start)
    .reduce((one, other) =>
      Temporal.Instant.compare(startInstant(other).at, startInstant(one).at) < 0 ? other : one,
    );
}

function startOf(occurred: Occurred, toldAt: string): StartMoment {
  switch (occurred.precision) {
    case 'minute':
      return startMoment(occurred.date, occurred.time);
    case 'day':
      return startMoment(occurred.date);
    case 'unknown':
      return startMoment(localDate(Temporal.Instant.from(toldAt)).toString());
  }
}

function dateOf(start: StartMoment): Temporal.PlainDate {
  return start.precision === 'day'
    ? Temporal.PlainDate.from(start.date)
    : localDate(Temporal.Instant.from(start.at));
}

/** Reminders from before the clock was known are left out: the message that tells of it has just said it all. */
function record(
  clock: ClockId,
  rule: DeadlineRule<CaseRuleId>,
  start: StartMoment,
  knownAt: string,
  { workingTime }: ClockSettings,
): DeadlineRecord {
  const computed = toRecord(computeDeadline(rule, start, workingTime, Temporal.Instant.from(knownAt)), clock);
  return { ...computed, reminders: computed.reminders.filter(({ at }) => at > knownAt) };
}
