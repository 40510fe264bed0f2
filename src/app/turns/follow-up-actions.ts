import { callOfferCard } from '../../cards/call-offer.ts';
import type { FactProblem } from '../../cards/change-facts-data.ts';
import { followUpCard } from '../../cards/follow-up.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import {
  decideAnswerFollowUp,
  decideFollowUpsWanted,
  decideRequestCall,
} from '../../case/answer-follow-up.ts';
import { handlerOf } from '../../case/handler.ts';
import { inSequence } from '../../case/in-sequence.ts';
import { decideNoticeWithoutAbsence } from '../../case/notice-without-absence.ts';
import { decideRecordAbsence } from '../../case/record-absence.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { writePrivately } from '../private-notes.ts';
import { clockSettings } from '../services.ts';
import { afterCommand } from './case-actions.ts';
import { isTooOld } from './given-times.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

type Answer = SubmitData<'answer-follow-up'>;

/** The person answers: how it goes stays private, what changes a date changes it. */
export async function answerFollowUp(context: TurnContext, data: Answer): Promise<Reply> {
  const { services, person } = context;
  const { caseId, day, wellbeing, firstDay, treatment } = data;
  if (firstDay !== undefined && isTooOld(firstDay, context))
    return askAgain(context, data, 'absence-too-old');
  const outcome = await runInTurn(context, 'answer-follow-up', data, {
    decide: onCase((state, now) => {
      const known = { by: person, now, settings: clockSettings(services, state.unit) };
      return inSequence(state, now, [
        (latest) => decideAnswerFollowUp(latest, { by: person, day }),
        ...(firstDay === undefined
          ? []
          : [(latest: CaseState) => decideRecordAbsence(latest, { ...known, firstDay })]),
        ...(treatment === undefined
          ? []
          : [(latest: CaseState) => decideNoticeWithoutAbsence(latest, { ...known, needed: treatment })]),
      ]);
    }),
    prepare: () => writePrivately(services, caseId, { treatment, wellbeing: { day, answer: wellbeing } }),
  });
  if (outcome.kind === 'refused') {
    const { reason } = outcome;
    if (reason === 'absence-in-future' || reason === 'absence-before-event')
      return askAgain(context, data, reason);
    return afterCommand(context, outcome);
  }
  const { state } = outcome;
  const isLost = wellbeing !== undefined && state?.erased !== undefined;
  if (wellbeing === 'bad' && state !== undefined)
    return show(context, callOfferCard, { caseId, hasLeader: handlerOf(state) !== undefined, isLost });
  if (isLost) return show(context, noticeCard, { kind: 'not-kept' });
  return show(context, noticeCard, { kind: 'thanks' });
}

async function askAgain(context: TurnContext, data: Answer, problem: FactProblem): Promise<Reply> {
  const state = (await context.services.cases.readHead(data.caseId))?.state;
  if (state?.reporter !== context.person) return refusePolitely(context);
  const asks = state.followUps.find(({ day }) => day === data.day)?.asks;
  if (asks === undefined) return showCase(context, state);
  const { caseId, day, wellbeing, firstDay, treatment } = data;
  return show(context, followUpCard, {
    caseId,
    day,
    asks,
    problem,
    ...(wellbeing && { wellbeing }),
    ...(firstDay !== undefined && { firstDay }),
    ...(treatment !== undefined && { treatment }),
  });
}

/** No more questions, or again. Both can be chosen at any time. */
export async function wantFollowUps(
  context: TurnContext,
  data: SubmitData<'stop-follow-ups'>,
  wanted: boolean,
): Promise<Reply> {
  const outcome = await runInTurn(context, wanted ? 'resume-follow-ups' : 'stop-follow-ups', data, {
    isRepeatable: true,
    decide: onCase((state) => decideFollowUpsWanted(state, { by: context.person, wanted })),
  });
  if (outcome.kind === 'refused') return afterCommand(context, outcome);
  return show(context, noticeCard, { kind: wanted ? 'follow-ups-on' : 'follow-ups-off' });
}

/** The person's own yes: the leader is asked to call. */
export async function requestCall(context: TurnContext, data: SubmitData<'request-call'>): Promise<Reply> {
  const outcome = await runInTurn(context, 'request-call', data, {
    decide: onCase((state, now) => decideRequestCall(state, { by: context.person, now })),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'nobody-to-call')
    return show(context, noticeCard, { kind: 'nobody-to-call' });
  if (outcome.kind === 'refused') return afterCommand(context, outcome);
  return show(context, noticeCard, { kind: 'call-requested' });
}
