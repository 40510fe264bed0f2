import { correctFacts, writeWords } from './correct-actions.ts';
import { reportDeath, retractDeath } from './death-actions.ts';
import { answerTreatment, correctTime, reportAbsence, reportEpisode } from './fact-actions.ts';
import { showFactCard } from './fact-cards.ts';
import { answerFollowUp, requestCall, wantFollowUps } from './follow-up-actions.ts';
import type { Handlers } from './handlers.ts';
import { rateImpact } from './weight-actions.ts';

/** Facts that change, and what the person is asked on the way. */
export const factHandlers = {
  'show-facts': (context, { caseId }) => showFactCard(context, caseId, { what: 'menu' }),
  'choose-fact': (context, { caseId, what }) => showFactCard(context, caseId, { what }),
  'report-episode': reportEpisode,
  'correct-time': correctTime,
  'correct-facts': correctFacts,
  'write-words': writeWords,
  'report-absence': reportAbsence,
  'answer-treatment': answerTreatment,
  'rate-impact': rateImpact,
  'answer-follow-up': answerFollowUp,
  'stop-follow-ups': (context, data) => wantFollowUps(context, data, false),
  'resume-follow-ups': (context, data) => wantFollowUps(context, data, true),
  'request-call': requestCall,
  'report-death': reportDeath,
  'retract-death': retractDeath,
} satisfies Partial<Handlers>;
