import { z } from 'zod';
import { actionPlanThreshold, followUpDays as usualFollowUp, ownDeadlines } from '../law/own-rules.ts';
import type { OwnRuleId } from '../law/rule-id.ts';
import { ClosingDays, QuietHours, WorkingHours } from './working-hours.ts';

/** A whole number inside the limits of a deadline of the organisation's own, and a refusal that says why it ends there. */
function within(id: OwnRuleId, unit: string) {
  const { least, most, because } = ownDeadlines[id];
  return z
    .int()
    .min(least, `must be at least ${least} ${unit}`)
    .max(most, `must be at most ${most}: ${because}`);
}

function setting(id: OwnRuleId, unit: string) {
  return within(id, unit).default(ownDeadlines[id].usual);
}

const followUpDays = z
  .array(within('follow_up', 'day'))
  .max(10, 'must hold at most 10 days')
  .refine((days) => days.every((day, index) => day > (days[index - 1] ?? 0)), {
    message: 'must be in order, no day twice: for example [1, 3, 7, 28, 90]',
  });

const { impact, episodes, withinDays } = actionPlanThreshold;

/** Whether the employer insures its staff against violence by people whom they care for (lov 1541/2023). */
export const Voldsskadeforsikring = z.enum(['yes', 'no', 'unknown']);

/**
 * What an organisation may decide itself, with the defaults of danish-domain.md 10.2. Times of day are local to
 * Europe/Copenhagen. A limit later than the law is refused.
 */
export const Settings = z.strictObject({
  /** Days from the event to the organisation's own limit for the accident notice. */
  internalAccidentDays: setting('internal_accident_deadline', 'day'),
  /** Working hours until somebody has talked with the person. */
  firstContactWorkingHours: setting('first_human_contact', 'hour'),
  /** Working hours until the leader has acknowledged; then the escalation chain is asked. */
  acknowledgementWorkingHours: setting('leader_ack', 'hour'),
  /** The same for a case that cannot wait: threats, stalking, extortion, or home and family named. */
  urgentAcknowledgementWorkingHours: setting('leader_ack_urgent', 'hour'),
  /** Hours from the report until leader and legal have decided on help with a police report. */
  policeReviewHours: setting('police_decision_review', 'hour'),
  /** Days after the report on which the person is followed up; none at all when empty. */
  followUpDays: followUpDays.default([...usualFollowUp]),
  /** When an action plan is suggested: so heavy for the person, or so many episodes within so many days. */
  actionPlan: z
    .strictObject({
      impact: z.int().min(1, 'must be at least 1').max(10, 'must be at most 10').default(impact),
      episodes: z.int().min(2, 'must be at least 2').max(100, 'must be at most 100').default(episodes),
      withinDays: z
        .int()
        .min(1, 'must be at least 1 day')
        .max(365, 'must be at most 365')
        .default(withinDays),
    })
    .prefault({}),
  /** Nothing of our own making is sent to the person between these times and on days off; leaders and the channel get what is due. */
  quietHours: QuietHours.prefault({}),
  /** Ordinary working hours on working days. */
  workingHours: WorkingHours.prefault({}),
  /** Days off that are not public holidays: `MM-DD` every year, `YYYY-MM-DD` once. */
  extraClosingDays: ClosingDays.default(['06-05', '12-24', '12-31']),
  /** Whether the employer has the insurance of lov 1541/2023; changes the words of the 72-hour card. */
  voldsskadeforsikring: Voldsskadeforsikring.default('unknown'),
  /** Working days within which the debriefing is offered. */
  debriefingWithinWorkingDays: setting('debrief', 'working day'),
  /** How much a colleague may send about others before somebody in HR looks at it first. */
  concerns: z
    .strictObject({
      people: z.int().min(1, 'must be at least 1').max(20, 'must be at most 20').default(3),
      withinDays: z.int().min(1, 'must be at least 1 day').max(90, 'must be at most 90').default(30),
      samePersonDays: z.int().min(1, 'must be at least 1 day').max(30, 'must be at most 30').default(7),
    })
    .prefault({}),
  /** What the workplace's own register of episodes is called. */
  registerName: z.string().trim().min(1).max(60).default('SafetyNet'),
  /** Where the workplace's scheme for whistleblowers is; shown only where the sender is inside. */
  whistleblowerUrl: z
    .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
    .max(500)
    .optional(),
  /** Months after a case has ended until what the person wrote is erased. */
  retentionMonths: z
    .int()
    .min(1, 'must be at least 1 month')
    .max(120, 'must be at most 120 months: nothing of this kind is kept for more than ten years')
    .default(60),
});
export type Settings = z.infer<typeof Settings>;
