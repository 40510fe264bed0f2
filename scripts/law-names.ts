import type { RuleId } from '../src/law/rule-id.ts';

/** What each deadline is called on the lawyer's page. Those that a case shows have their Danish name in the texts. */
export const ruleNames: Readonly<Record<RuleId, string>> = {
  police_comp: 'Police report, for compensation from the state',
  comp_application: 'Application for compensation to Erstatningsnævnet',
  prosecution_request: 'Request for public prosecution, or private prosecution',
  easy_absence: 'Notice of a work accident with absence (EASY)',
  easy_no_absence: 'Notice of a work accident without absence (EASY)',
  easy_death: 'Notice of a death',
  doctor_notice: 'A doctor’s notice of an occupational disease',
  self_notice: 'The person’s own notice of a work injury',
  aes_appeal: 'Complaint about a decision of AES to Ankestyrelsen',
  gdpr_access: 'Answer to a request of a data subject',
  gdpr_breach: 'Notice of a personal data breach (databrud) to Datatilsynet',
  aktindsigt: 'Answer to a request for access to documents (public bodies)',
  apv_max: 'Revision of the workplace assessment (APV)',
  yearly_discussion: 'The yearly discussion of the work environment',
  dsa_complaint: 'Complaint about a platform’s decision (at least so long)',
  internal_accident_deadline: 'The workplace’s own limit for notifying an accident',
  first_human_contact: 'First contact by a human being',
  psych_first_aid_offer: 'Offer of psychological first aid',
  leader_ack: 'The leader’s acknowledgement',
  leader_ack_urgent: 'The leader’s acknowledgement of a case that cannot wait',
  police_decision_review: 'Decision on help with a police report',
  follow_up: 'Follow-up of the person',
  debrief: 'Offer of a debriefing',
  platform_check: 'Look whether the platform has acted',
};
