import type { SubmitData } from '../../cards/registry.ts';
import { intakeCorrectCard } from '../../cards/intake-correct.ts';
import { savedCard } from '../../cards/saved.ts';
import {
  answerStep,
  correctStep,
  stepBack,
  type Draft,
  type IntakeAnswers,
  type IntakeStep,
} from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import { isInFuture } from '../../case/occurrences.ts';
import type { Reply } from '../../ports/turn.ts';
import { isTooOld, occurredFrom } from './given-times.ts';
import { writeUnlessSent } from '../being-sent.ts';
import { showSentCase } from './show-case.ts';
import { openDraft } from './open-draft.ts';
import { showStep, type Problems } from './intake-step.ts';
import { today } from './today.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Who sent it, and when it happened: the two answers that are needed. */
export function answerWhen(context: TurnContext, data: SubmitData<'answer-when'>): Promise<Reply> {
  const occurred = occurredFrom(data, context);
  const problems: NonNullable<Problems['when']> = [
    ...(data.sender === undefined ? (['sender-missing'] as const) : []),
    ...(occurred === undefined ? (['time-missing'] as const) : []),
    ...(occurred !== undefined && isInFuture(occurred, context.now) ? (['time-in-future'] as const) : []),
    ...(occurred !== undefined && occurred.precision !== 'unknown' && isTooOld(occurred.date, context)
      ? (['time-too-old'] as const)
      : []),
    ...lastProblems(context, data),
  ];
  const { sender, date, lastDate } = data;
  const lastOccurred =
    lastDate === undefined || lastDate === date ? undefined : ({ precision: 'day', date: lastDate } as const);
  return save(context, data.caseId, 'when', { sender, occurred, lastOccurred }, { when: problems });
}

function lastProblems(context: TurnContext, { date, lastDate }: SubmitData<'answer-when'>) {
  if (lastDate === undefined) return [];
  if (lastDate > today(context)) return ['last-in-future' as const];
  return date !== undefined && lastDate < date ? ['last-before-first' as const] : [];
}

/** What happened, through which channel, and the person's own words. All of it can be skipped. */
export function answerWhat(context: TurnContext, data: SubmitData<'answer-what'>): Promise<Reply> {
  return save(context, data.caseId, 'what', whatHappened(data), {});
}

/** Stops at what happened. What is written there by then is kept: nobody writes such a thing twice. */
export async function stopAtWhat(context: TurnContext, data: SubmitData<'what-and-stop'>): Promise<Reply> {
  const answers = whatHappened(data);
  const draft = await keep(context, data.caseId, { step: 'what', answers, goesOn: false });
  return draft === undefined ? showSentCase(context, data.caseId) : show(context, savedCard, {});
}

/** One step back from what happened, with what is written there by then. */
export async function goBackFromWhat(
  context: TurnContext,
  data: SubmitData<'what-and-back'>,
): Promise<Reply> {
  await keep(context, data.caseId, { step: 'what', answers: whatHappened(data), goesOn: false });
  return goBack(context, { caseId: data.caseId, commandId: data.commandId, from: 'what' });
}

function whatHappened({ kinds, channels, namesHome, words }: SubmitData<'answer-what'>) {
  return { kinds, channels, namesHome: namesHome ? true : undefined, words };
}

/** How it weighs, and whether there has been absence or treatment. All of it can be skipped. */
export async function answerWeight(context: TurnContext, data: SubmitData<'answer-weight'>): Promise<Reply> {
  const stored = await openDraft(context, data.caseId);
  const occurred = stored?.draft.answers.occurred;
  const { firstAbsence, impact, treatment, happenedBefore } = data;
  const isBeforeEvent =
    firstAbsence !== undefined &&
    occurred !== undefined &&
    occurred.precision !== 'unknown' &&
    firstAbsence < occurred.date;
  const problems: NonNullable<Problems['weight']> = [
    ...(data.absence === 'yes' && firstAbsence === undefined ? (['absence-date-missing'] as const) : []),
    ...(firstAbsence !== undefined && firstAbsence > today(context) ? (['absence-in-future'] as const) : []),
    ...(isBeforeEvent ? (['absence-before-event'] as const) : []),
    ...(firstAbsence !== undefined && !isBeforeEvent && isTooOld(firstAbsence, context)
      ? (['absence-too-old'] as const)
      : []),
  ];
  const absence = data.absence === 'no' ? undefined : firstAbsence;
  return save(
    context,
    data.caseId,
    'weight',
    { firstAbsence: absence, impact, treatment, happenedBefore },
    { weight: problems },
  );
}

/** Which step is to be corrected? The draft stays at its preview. */
export function askCorrect(context: TurnContext, data: SubmitData<'ask-correct'>): Promise<Reply> {
  return show(context, intakeCorrectCard, { caseId: data.caseId });
}

/** The step that the person wants to correct; the preview comes again after it, all else kept. */
export async function goCorrect(context: TurnContext, data: SubmitData<'correct-step'>): Promise<Reply> {
  const stored = await openDraft(context, data.caseId);
  if (stored?.draft.caseId !== data.caseId) return showSentCase(context, data.caseId);
  const draft = correctStep(stored.draft, data.step, context.now);
  if (!(await writeUnlessSent(context.services, draft, stored))) return goCorrect(context, data);
  return showStep(context, draft);
}

/** One step back, answers kept. */
export async function goBack(context: TurnContext, data: SubmitData<'step-back'>): Promise<Reply> {
  const stored = await openDraft(context, data.caseId);
  if (stored?.draft.caseId !== data.caseId) return showSentCase(context, data.caseId);
  const draft = stepBack(stored.draft, data.from, context.now);
  await writeUnlessSent(context.services, draft, stored);
  return showStep(context, draft);
}

/** Answers of one step; undefined takes one back. */
export type Answers = { readonly [Field in keyof IntakeAnswers]: IntakeAnswers[Field] | undefined };

/** Keeps the answers, also those of a step that has a problem; then shows the next step, or the same one with the problem. */
export async function save(
  context: TurnContext,
  caseId: CaseId,
  step: IntakeStep,
  answers: Answers,
  problems: Problems,
): Promise<Reply> {
  const { when = [], who = [], weight = [] } = problems;
  const hasProblem = when.length + who.length + weight.length > 0;
  const draft = await keep(context, caseId, { step, answers, goesOn: !hasProblem });
  return draft === undefined ? showSentCase(context, caseId) : showStep(context, draft, problems);
}

/** Keeps answers of one step; `goesOn` moves to the next. Nothing where there is no such draft any more. */
export async function keep(
  context: TurnContext,
  caseId: CaseId,
  given: { readonly step: IntakeStep; readonly answers: Answers; readonly goesOn: boolean },
): Promise<Draft | undefined> {
  const { step, answers, goesOn } = given;
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) return undefined;
  const answered = withAnswers(stored.draft, step, answers, context.now);
  const { returns } = stored.draft;
  const draft: Draft = goesOn ? answered : { ...answered, step, ...(returns === true && { returns }) };
  return (await writeUnlessSent(context.services, draft, stored)) ? draft : keep(context, caseId, given);
}

/** An answer that was taken back is removed, not kept from before. */
function withAnswers(draft: Draft, step: IntakeStep, answers: Answers, now: string): Draft {
  const kept = Object.entries(draft.answers).filter(([field]) => !(field in answers));
  const given = Object.entries(answers).filter(([, value]) => value !== undefined);
  return answerStep({ ...draft, answers: {} }, step, Object.fromEntries([...kept, ...given]), now);
}
