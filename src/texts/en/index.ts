import type { Texts } from '../texts.ts';
import { administratorNotice } from './administrator-notice.ts';
import { actionPlan } from './action-plan.ts';
import { alert } from './alert.ts';
import { approvals } from './approvals.ts';
import { amrCase } from './amr-case.ts';
import { caseFacts } from './case-facts.ts';
import * as casePeople from './case-people.ts';
import { chain } from './chain.ts';
import { closing } from './closing.ts';
import { consents } from './consents.ts';
import { colleague } from './colleague.ts';
import { concern } from './concern.ts';
import * as copies from './copy.ts';
import * as changeFacts from './change-facts.ts';
import { firstAid } from './first-aid.ts';
import { flow } from './flow.ts';
import { freeText } from './free-text.ts';
import * as followUps from './follow-ups.ts';
import { datesChanged } from './dates-changed.ts';
import { deadlines } from './deadlines.ts';
import { debriefing } from './debriefing.ts';
import { documents } from './documents.ts';
import { guidance } from './guidance.ts';
import { contingency } from './contingency.ts';
import { drill } from './drill.ts';
import { evidenceDocument } from './evidence-document.ts';
import * as evidence from './evidence.ts';
import { history } from './history.ts';
import { leaderCase } from './leader-case.ts';
import { meetings } from './meetings.ts';
import { reminder } from './reminder.ts';
import { dates } from './dates.ts';
import { notification } from './notification.ts';
import { selfCheck } from './self-check.ts';
import { statistics } from './statistics.ts';
import { shared } from './shared.ts';
import { takeDownTracker } from './take-down.ts';
import { tasks } from './tasks.ts';
import { crisis } from './crisis.ts';
import * as followUp from './follow-up.ts';
import * as intake from './intake.ts';
import * as recipients from './recipients.ts';
import { intakeCorrect, intakePreview } from './intake-preview.ts';
import * as notices from './notices.ts';
import { personDeadlines } from './person-deadlines.ts';
import { places } from './places.ts';
import * as reporter from './reporter-case.ts';
import * as welcome from './welcome.ts';

/** Every text in English. */
export const en: Texts = {
  language: 'en',
  administratorNotice,
  firstAid,
  flow,
  actionPlan,
  alert,
  amrCase,
  approvals,
  caseFacts,
  chain,
  closing,
  consents,
  colleague,
  concern,
  ...copies,
  dates,
  datesChanged,
  deadlines,
  debriefing,
  documents,
  drill,
  contingency,
  meetings,
  guidance,
  evidenceDocument,
  freeText,
  history,
  leaderCase,
  notification,
  reminder,
  selfCheck,
  statistics,
  shared,
  takeDown: takeDownTracker,
  tasks,
  crisis,
  intakeCorrect,
  intakePreview,
  personDeadlines,
  places,
  ...welcome,
  ...intake,
  ...reporter,
  ...followUp,
  ...notices,
  ...changeFacts,
  ...followUps,
  ...evidence,
  ...recipients,
  ...casePeople,
};
