import type { Occurred } from '../../case/facts.ts';
import { roleOf, viewOf } from '../../case/handler.ts';
import { isStillReminded } from '../../case/reminders.ts';
import type { CaseDeadline, CaseState } from '../../case/state.ts';
import { findTask } from '../../case/tasks/tasks-of.ts';
import { isOfHealth, isOfThePerson, type CaseRuleId } from '../../law/rule-id.ts';
import type { ClockId } from '../../law/deadline-record.ts';
import { visibility } from '../../organisation/need-to-know.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Services } from '../services.ts';

/**
 * The clocks of a case as leader or AMR sees them: the duties of the workplace. The first talk stands on its own. None for
 * whoever has no need of dates: who listens, or keeps evidence.
 */
export function deadlinesFor(services: Services, state: CaseState, reader: PersonId) {
  if (visibility(roleOf(state, reader) ?? 'other', 'dates', []) !== 'full') return [];
  const view = viewOf(state, reader);
  // That such a clock runs, and from when, would tell of absence or treatment: for whoever leads, and nobody else.
  const seen = duties(state).filter(({ record }) => view === 'leader' || !isOfHealth(record.rule));
  const shown = view === 'leader' ? seen : seen.map((deadline) => withoutNotice(state, deadline));
  return shown.map(({ record, status }, index) => ({
    clock: record.clock,
    rule: record.rule,
    status,
    lastMoment: record.lastMoment,
    actBy: record.actBy,
    ...(index === 0 ? insuranceFor(services, record.rule) : {}),
    // Whether to help with the police is answered on its own card.
    mayMeet:
      status === 'running' &&
      state.status === 'open' &&
      view === 'leader' &&
      record.rule !== 'police_decision_review',
  }));
}

/**
 * The organisation's own date follows the notice of an accident where one is due, else the register. For all but those
 * who lead it follows the register always: otherwise that it runs on would tell of absence or treatment.
 */
function withoutNotice(state: CaseState, deadline: CaseDeadline): CaseDeadline {
  const { record, status } = deadline;
  if (record.rule !== 'internal_accident_deadline' || status === 'ended') return deadline;
  const isOpen = findTask(state, 'register')?.status === 'open';
  return { ...deadline, status: isOpen ? 'running' : 'met' };
}

/** The setting that changes the words about a police report; nothing for the other rules. A card says it once. */
export function insuranceFor({ organisation }: Services, rule: CaseRuleId) {
  return rule === 'police_comp' ? { insurance: organisation.settings.voldsskadeforsikring } : {};
}

/** The clocks that the person sees at once. */
export function deadlinesForReporter(services: Services, state: CaseState) {
  return duties(state).map((deadline, index) => ({
    ...ownDeadline(state, deadline),
    ...(index === 0 ? insuranceFor(services, deadline.record.rule) : {}),
  }));
}

/** The person's own long dates, which stand apart. */
export function ownDates(state: CaseState) {
  return state.deadlines
    .filter(({ record }) => isOfThePerson(record.rule))
    .map((deadline) => ({ ...ownDeadline(state, deadline), mayMeet: false }));
}

/** Until when the leader is asked to have talked with the person, while that is still to come. */
export function firstContact(state: CaseState): { firstContactBy?: string } {
  const contact = state.deadlines.find(({ record }) => record.rule === 'first_human_contact');
  if (contact?.status !== 'running' || state.status !== 'open') return {};
  return { firstContactBy: contact.record.lastMoment };
}

/** No absence is known yet, so the clock of the notice in EASY has not started. */
export function easyNotStarted(state: CaseState): boolean {
  return !state.deadlines.some(({ record }) => record.rule === 'easy_absence');
}

/** Of many times that it happened, the police date that comes first and that of the latest are enough to see. They stand first. */
function duties({ deadlines }: CaseState): readonly CaseDeadline[] {
  const police = deadlines.filter(({ record }) => record.rule === 'police_comp');
  const next = police
    .filter(({ status }) => status === 'running')
    .sort((one, other) => one.record.lastMoment.localeCompare(other.record.lastMoment))[0];
  const rest = deadlines.filter(
    ({ record: { rule } }) =>
      rule !== 'police_comp' && rule !== 'first_human_contact' && !isOfThePerson(rule),
  );
  const shown = [...new Set([next, police.at(-1)])].filter((deadline) => deadline !== undefined);
  return [...shown, ...rest];
}

/** A clock as the person reads it. The police clock is the person's own: what a leader says of it does not end it. */
function ownDeadline(state: CaseState, deadline: CaseDeadline) {
  const { record, status } = deadline;
  const isOwn = record.rule === 'police_comp';
  const shown = isOwn && isStillReminded(deadline, state.reporter) === 'person' ? 'running' : status;
  const { precision } = timeOf(state, record.clock);
  return {
    clock: record.clock,
    rule: record.rule,
    status: shown,
    lastMoment: record.lastMoment,
    actBy: record.actBy,
    assumedMidnight: isOwn && precision === 'day',
    timeUnknown: precision === 'unknown' && record.rule !== 'easy_absence',
    mayMeet: isOwn && shown === 'running' && state.status === 'open',
  } as const;
}

/** The time that a clock runs from: that of its own episode, or of the first. */
function timeOf({ occurred, episodes }: CaseState, clock: ClockId): Occurred {
  return episodes.find(({ number }) => clock.endsWith(`.${number}`))?.occurred ?? occurred;
}
