import type { DeadlineRule, ReminderLead, StartEvent, Unit } from './deadline-rule.ts';
import { policeCompensation } from './police-rules.ts';
import { decisionInHours, dutyInDays, helpInHours } from './reminder-plans.ts';
import type { OwnRuleId } from './rule-id.ts';
import { easyAbsence } from './work-injury-rules.ts';

/** A deadline of the organisation's own: what is usual, and how far it may be moved. */
export interface OwnDeadline {
  readonly startEvent: StartEvent;
  readonly unit: Unit;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** Why it cannot be later, to follow "must be at most …: ". */
  readonly because: string;
  readonly source: string;
  readonly reminders: readonly ReminderLead[];
}

const fromReport = { startEvent: 'report-received', least: 1 } as const;

/** The organisation's own deadlines with their defaults and limits (danish-domain 10.2). No limit lies later than the law's. */
export const ownDeadlines: Readonly<Record<OwnRuleId, OwnDeadline>> = {
  internal_accident_deadline: {
    startEvent: 'occurred',
    unit: 'calendarDays',
    usual: 10,
    least: 1,
    most: easyAbsence.length,
    because: `the law itself gives ${easyAbsence.length} days for the notice of a work accident (${easyAbsence.legalBasis}), and a later limit of your own would let it pass`,
    source: 'Aabenraa Kommune, Jobcenter og Borgerservice (Sept 2024)',
    reminders: dutyInDays,
  },
  first_human_contact: {
    ...fromReport,
    unit: 'workingHours',
    usual: 4,
    most: 24,
    because: 'help that comes later than that is no first aid',
    source: 'BFA, Opfølgning på digital chikane (16 May 2024); template “beredskabsplan”',
    reminders: helpInHours,
  },
  psych_first_aid_offer: {
    ...fromReport,
    unit: 'hours',
    usual: 24,
    most: 24,
    because: 'psychological first aid is for the first day',
    source: 'BFA, Opfølgning på digital chikane (16 May 2024)',
    reminders: [],
  },
  leader_ack: {
    ...fromReport,
    unit: 'workingHours',
    usual: 4,
    most: 24,
    because: 'an unseen case is passed on within three working days',
    source: 'Our own',
    reminders: [],
  },
  leader_ack_urgent: {
    ...fromReport,
    unit: 'workingHours',
    usual: 1,
    most: 4,
    because: 'somebody may not be safe, and an unseen case is passed on the same day',
    source: 'Our own',
    reminders: [],
  },
  police_decision_review: {
    ...fromReport,
    unit: 'hours',
    usual: 24,
    most: policeCompensation.length,
    because: `compensation from the state asks for a police report within ${policeCompensation.length} hours of what happened (${policeCompensation.legalBasis}), and a later decision would come too late for it`,
    source: 'Aabenraa Kommune, Jobcenter og Borgerservice (Sept 2024)',
    reminders: decisionInHours,
  },
  follow_up: {
    ...fromReport,
    unit: 'calendarDays',
    usual: 1,
    most: 365,
    because: 'after a year a case is no longer followed up',
    source: 'BFA, Opfølgning på digital chikane (16 May 2024); template “beredskabsplan”',
    reminders: [],
  },
  debrief: {
    ...fromReport,
    unit: 'workingDays',
    usual: 10,
    most: 60,
    because: 'a debriefing that is offered later helps nobody',
    source: 'Template “beredskabsplan”',
    reminders: [],
  },
  platform_check: {
    startEvent: 'reported-to-platform',
    unit: 'hours',
    usual: 48,
    least: 1,
    most: 48,
    because: 'what stays up spreads',
    source: 'Our own',
    reminders: [],
  },
};

/**
 * The organisation's own deadline ("vores interne frist") as a rule, as long as the organisation says or as is usual.
 * Throws a RangeError outside its limits.
 */
export function ownRule<Id extends OwnRuleId>(
  id: Id,
  length: number = ownDeadlines[id].usual,
): DeadlineRule<Id> {
  const { startEvent, unit, least, most, because, source, reminders } = ownDeadlines[id];
  if (!(least <= length && length <= most))
    throw new RangeError(`${id} must be ${least} to ${most}, not ${length}: ${because}.`);
  return {
    id,
    version: 1,
    validFrom: '2022-07-01',
    legalBasis: 'The organisation’s own deadline',
    source,
    checkedOn: '2026-11-20',
    certainty: 'S',
    setBy: 'organisation',
    startEvents: [startEvent],
    length,
    unit,
    roll: 'none',
    owner: 'leader',
    // A second reminder does no harm; a missing one can cost the statutory notice or the help that the deadline protects.
    onDoubt: 'repeat-marked',
    reminders: [...reminders],
  };
}

/** The usual days of the follow-up after the report. */
export const followUpDays: readonly number[] = [1, 3, 7, 28, 90];

/** Days after the report on which the person is asked about absence, treatment and new episodes: each starts a clock. */
export const factQuestionDays: readonly number[] = [3, 7, 10];

/** How it is looked whether a platform has acted, after the first time that `platform_check` says. */
export const platformChecks = { thenEveryDays: 7, atMost: 4 };

/** When an action plan is usually suggested: weight for the person (1 to 10), or episodes within days. */
export const actionPlanThreshold = { impact: 6, episodes: 3, withinDays: 30 };
