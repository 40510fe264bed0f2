import type { FactProblem } from '../../cards/change-facts-data.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideCorrectOccurrence } from '../../case/correct-occurrence.ts';
import { decideNoticeWithoutAbsence } from '../../case/notice-without-absence.ts';
import { decideRecordAbsence } from '../../case/record-absence.ts';
import { decideRecordEpisode } from '../../case/record-episode.ts';
import { withUrgency } from '../../case/with-urgency.ts';
import { withActionPlan } from '../../case/with-action-plan.ts';
import type { Reply } from '../../ports/turn.ts';
import { readPrivately, weightsIn, writePrivately } from '../private-notes.ts';
import { clockSettings } from '../services.ts';
import { afterCommand } from './case-actions.ts';
import { showFactCard } from './fact-cards.ts';
import { isTooOld, occurredFrom } from './given-times.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { show, type TurnContext } from './turn-context.ts';

/** It has happened again: the time starts a clock of its own; how much it weighs stays private. */
export async function reportEpisode(
  context: TurnContext,
  data: SubmitData<'report-episode'>,
): Promise<Reply> {
  const { caseId, kinds, impact } = data;
  const again = (problem: FactProblem) =>
    showFactCard(context, caseId, { ...data, what: 'episode', problem });
  const occurred = occurredFrom({ ...data, timeUnknown: false }, context);
  if (occurred === undefined || data.date === undefined) return again('time-missing');
  if (isTooOld(data.date, context)) return again('time-too-old');
  const { services, person } = context;
  const known = weightsIn((await readPrivately(services, caseId)) ?? {});
  const threshold = services.organisation.settings.actionPlan;
  let episode = 1;
  const outcome = await runInTurn(context, 'report-episode', data, {
    decide: onCase((state, now) => {
      episode = state.episodes.length + 2;
      const settings = clockSettings(services, state.unit);
      const recorded = decideRecordEpisode(state, {
        by: person,
        occurred,
        kinds,
        channels: [],
        namesHome: data.namesHome,
        now,
        settings,
      });
      const decision = withUrgency(state, recorded, { now, settings });
      const weights = impact === undefined ? known : [...known, { episode, impact }];
      return withActionPlan(caseId, state, decision, { weights, threshold, now });
    }),
    prepare: () => writePrivately(services, caseId, { weight: { episode, impact } }),
  });
  if (outcome.kind === 'refused' && (outcome.reason === 'time-in-future' || outcome.reason === 'too-many'))
    return again(outcome.reason);
  const isLost = impact !== undefined && outcome.state?.erased !== undefined;
  return isLost && outcome.kind !== 'refused'
    ? show(context, noticeCard, { kind: 'not-kept' })
    : afterCommand(context, outcome);
}

/** The person corrects when one of the times happened. */
export async function correctTime(context: TurnContext, data: SubmitData<'correct-time'>): Promise<Reply> {
  const { caseId, episode } = data;
  const again = (problem: FactProblem) => showFactCard(context, caseId, { ...data, what: 'time', problem });
  const occurred = occurredFrom(data, context);
  if (occurred === undefined) return again('time-missing');
  if (occurred.precision !== 'unknown' && isTooOld(occurred.date, context)) return again('time-too-old');
  const { services, person } = context;
  const outcome = await runInTurn(context, 'correct-time', data, {
    decide: onCase((state, now) =>
      decideCorrectOccurrence(state, {
        by: person,
        episode,
        occurred,
        now,
        settings: clockSettings(services, state.unit),
      }),
    ),
  });
  if (
    outcome.kind === 'refused' &&
    (outcome.reason === 'time-in-future' || outcome.reason === 'after-absence')
  )
    return again(outcome.reason);
  return afterCommand(context, outcome);
}

/** Absence began on this day, says the person or the leader. */
export async function reportAbsence(
  context: TurnContext,
  data: SubmitData<'report-absence'>,
): Promise<Reply> {
  const { caseId, firstDay } = data;
  const again = (problem: FactProblem) =>
    showFactCard(context, caseId, { what: 'absence', date: firstDay, problem });
  if (firstDay === undefined) return again('absence-date-missing');
  if (isTooOld(firstDay, context)) return again('absence-too-old');
  const { services, person } = context;
  const outcome = await runInTurn(context, 'report-absence', data, {
    decide: onCase((state, now) =>
      decideRecordAbsence(state, {
        by: person,
        firstDay,
        now,
        settings: clockSettings(services, state.unit),
      }),
    ),
  });
  const isRefused = outcome.kind === 'refused';
  if (isRefused && (outcome.reason === 'absence-in-future' || outcome.reason === 'absence-before-event'))
    return again(outcome.reason);
  return afterCommand(context, outcome);
}

/** Whether the person needs treatment: the answer stays private, the case learns only that a notice may be due. */
export async function answerTreatment(
  context: TurnContext,
  data: SubmitData<'answer-treatment'>,
): Promise<Reply> {
  const { services, person } = context;
  const { caseId, treatment } = data;
  const outcome = await runInTurn(context, 'answer-treatment', data, {
    decide: onCase((state, now) =>
      decideNoticeWithoutAbsence(state, {
        by: person,
        needed: treatment ?? false,
        now,
        settings: clockSettings(services, state.unit),
      }),
    ),
    prepare: () => writePrivately(services, caseId, { treatment }),
  });
  return afterCommand(context, outcome);
}
