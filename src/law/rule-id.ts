import { z } from 'zod';

/** Every deadline that the product knows (danish-domain 10). An id is never reused or removed: cases keep it. */
export const RuleId = z.enum([
  'police_comp',
  'comp_application',
  'prosecution_request',
  'easy_absence',
  'easy_no_absence',
  'easy_death',
  'doctor_notice',
  'self_notice',
  'aes_appeal',
  'gdpr_access',
  'gdpr_breach',
  'aktindsigt',
  'apv_max',
  'yearly_discussion',
  'dsa_complaint',
  'internal_accident_deadline',
  'first_human_contact',
  'psych_first_aid_offer',
  'leader_ack',
  'leader_ack_urgent',
  'police_decision_review',
  'follow_up',
  'debrief',
  'platform_check',
]);
export type RuleId = z.infer<typeof RuleId>;

/** The deadlines that run as clocks of a case: what they are called and say stands in the texts. */
export const CaseRuleId = RuleId.extract([
  'police_comp',
  'internal_accident_deadline',
  'easy_absence',
  'easy_no_absence',
  'easy_death',
  'prosecution_request',
  'comp_application',
  'self_notice',
  'first_human_contact',
  'police_decision_review',
]);
export type CaseRuleId = z.infer<typeof CaseRuleId>;

/** Whether a clock of a case is the person's own right and nobody else's to see: whether to use it is a private matter. */
export function isOfThePerson(rule: CaseRuleId): boolean {
  return rule === 'prosecution_request' || rule === 'comp_application' || rule === 'self_notice';
}

/** Whether a clock of a case tells of absence or treatment: that it runs is a fact of health. */
export function isOfHealth(rule: CaseRuleId): boolean {
  return rule === 'easy_absence' || rule === 'easy_no_absence';
}

/** The deadlines that the organisation sets itself ("vores interne frist"); the others are law. */
export const OwnRuleId = RuleId.extract([
  'internal_accident_deadline',
  'first_human_contact',
  'psych_first_aid_offer',
  'leader_ack',
  'leader_ack_urgent',
  'police_decision_review',
  'follow_up',
  'debrief',
  'platform_check',
]);
export type OwnRuleId = z.infer<typeof OwnRuleId>;
