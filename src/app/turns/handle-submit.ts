import { dangerCard } from '../../cards/danger.ts';
import { noticeCard } from '../../cards/notice.ts';
import { parseSubmit, type Submit } from '../../cards/registry.ts';
import type { Reply } from '../../ports/turn.ts';
import { answerWeight, answerWhat, answerWhen, answerWho, goBack } from './answers.ts';
import {
  acknowledge,
  askWithdraw,
  meetDeadline,
  openCase,
  showOwnCase,
  withdrawCase,
} from './case-actions.ts';
import { answerMissing, closeCase } from './closing-actions.ts';
import { approveDebriefing, declineDebriefing, planDebriefing } from './debriefing-actions.ts';
import { reportDeath, retractDeath } from './death-actions.ts';
import { answerTreatment, correctTime, reportAbsence, reportEpisode } from './fact-actions.ts';
import { showFactCard } from './fact-cards.ts';
import { answerFollowUp, requestCall, wantFollowUps } from './follow-up-actions.ts';
import { agreePlan, declinePlan } from './plan-actions.ts';
import { rateImpact } from './weight-actions.ts';
import { begin, discard, notNow, resume, startIntake } from './intake.ts';
import { showMyCases } from './my-cases.ts';
import { sendReport } from './report.ts';
import { showSentCase } from './show-case.ts';
import { showHistory } from './show-history.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Answers a click. What the card sends is parsed strictly; an unknown or outdated card gets the present state instead. */
export function handleSubmit(context: TurnContext, verb: string, data: unknown): Promise<Reply> {
  const parsed = parseSubmit(verb, data);
  if (parsed.kind === 'submit') return dispatch(context, parsed);
  context.services.log.info('turn.refused', { reason: parsed.kind });
  if (parsed.kind === 'invalid' && parsed.caseId !== undefined) return showSentCase(context, parsed.caseId);
  return show(context, noticeCard, { kind: 'out-of-date' });
}

// One line a verb: a card whose verb is missing here does not compile.
function dispatch(context: TurnContext, submit: Submit): Promise<Reply> {
  switch (submit.verb) {
    case 'start':
      return begin(context);
    case 'in-danger':
      return show(context, dangerCard, {});
    case 'start-intake':
      return startIntake(context);
    case 'resume-draft':
      return resume(context);
    case 'discard-draft':
      return discard(context);
    case 'not-now':
      return notNow(context);
    case 'later':
      return show(context, noticeCard, { kind: 'later' });
    case 'answer-when':
      return answerWhen(context, submit.data);
    case 'answer-what':
      return answerWhat(context, submit.data);
    case 'answer-who':
      return answerWho(context, submit.data);
    case 'answer-weight':
      return answerWeight(context, submit.data);
    case 'step-back':
      return goBack(context, submit.data);
    case 'send-report':
      return sendReport(context, submit.data);
    case 'my-cases':
      return showMyCases(context);
    case 'show-case':
      return showOwnCase(context, submit.data.caseId);
    case 'show-history':
      return showHistory(context, submit.data);
    case 'ask-withdraw':
      return askWithdraw(context, submit.data);
    case 'withdraw-case':
      return withdrawCase(context, submit.data);
    case 'acknowledge':
      return acknowledge(context, submit.data);
    case 'open-case':
      return openCase(context, submit.data);
    case 'meet-deadline':
      return meetDeadline(context, submit.data);
    case 'show-facts':
      return showFactCard(context, submit.data.caseId, { what: 'menu' });
    case 'choose-fact':
      return showFactCard(context, submit.data.caseId, { what: submit.data.what });
    case 'report-episode':
      return reportEpisode(context, submit.data);
    case 'correct-time':
      return correctTime(context, submit.data);
    case 'report-absence':
      return reportAbsence(context, submit.data);
    case 'answer-treatment':
      return answerTreatment(context, submit.data);
    case 'rate-impact':
      return rateImpact(context, submit.data);
    case 'answer-follow-up':
      return answerFollowUp(context, submit.data);
    case 'stop-follow-ups':
      return wantFollowUps(context, submit.data, false);
    case 'resume-follow-ups':
      return wantFollowUps(context, submit.data, true);
    case 'request-call':
      return requestCall(context, submit.data);
    case 'agree-plan':
      return agreePlan(context, submit.data);
    case 'decline-plan':
      return declinePlan(context, submit.data);
    case 'report-death':
      return reportDeath(context, submit.data);
    case 'retract-death':
      return retractDeath(context, submit.data);
    case 'plan-debriefing':
      return planDebriefing(context, submit.data);
    case 'approve-debriefing':
      return approveDebriefing(context, submit.data);
    case 'decline-debriefing':
      return declineDebriefing(context, submit.data);
    case 'lack-something':
      return answerMissing(context, submit.data, true);
    case 'lack-nothing':
      return answerMissing(context, submit.data, false);
    case 'close-case':
      return closeCase(context, submit.data);
  }
}
