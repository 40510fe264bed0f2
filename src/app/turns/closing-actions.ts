import { caseClosedCard } from '../../cards/case-closed.ts';
import { closingApprovalCard } from '../../cards/closing-approval.ts';
import type { Missing } from '../../cards/closing-clicks.ts';
import { missingWhatCard } from '../../cards/missing-what.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerMissing, decideClose, decideTellMissing } from '../../case/closing.ts';
import { handlerOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { reportOf } from '../private-notes.ts';
import { caseClosedData, closingData, missingWhatData } from '../views/closing.ts';
import { keepingNote, noteOf } from './note-of-click.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The person says whether anything is missing. */
export async function answerMissing(
  context: TurnContext,
  data: SubmitData<'lack-something'>,
  lacksSomething: boolean,
): Promise<Reply> {
  const outcome = await runInTurn(context, lacksSomething ? 'lack-something' : 'lack-nothing', data, {
    isRepeatable: true,
    decide: onCase((state) => decideAnswerMissing(state, { by: context.person, lacksSomething })),
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  if (outcome.kind === 'refused') return showEnd(context, state);
  if (!lacksSomething) return show(context, noticeCard, { kind: 'thanks' });
  if (handlerOf(state) === undefined) return show(context, noticeCard, { kind: 'something-missing-kept' });
  return show(
    context,
    missingWhatCard,
    missingWhatData(context.services, state, { stage: 'choose', missing: { parts: [] } }),
  );
}

async function showEnd(context: TurnContext, state: CaseState): Promise<Reply> {
  if (state.status !== 'closed') return showCase(context, state);
  const report = await reportOf(context.services, state);
  return show(context, caseClosedCard, caseClosedData(context.services, state, report));
}

/** The exact text that the leader would get. Nothing is kept. */
export function previewMissing(context: TurnContext, data: SubmitData<'preview-missing'>): Promise<Reply> {
  return lookAtMissing(context, data, 'preview');
}

/** Back to what was filled in. */
export function changeMissing(context: TurnContext, data: SubmitData<'change-missing'>): Promise<Reply> {
  return lookAtMissing(context, data, 'choose');
}

async function lookAtMissing(
  context: TurnContext,
  data: SubmitData<'preview-missing'>,
  wanted: 'choose' | 'preview',
): Promise<Reply> {
  const { services, person } = context;
  const state = (await services.cases.readHead(data.caseId))?.state;
  if (state?.reporter !== person || !hasPart(services, state, person)) return refusePolitely(context);
  if (state.status !== 'open') return showEnd(context, state);
  const missing = missingIn(data);
  const isEmpty = wanted === 'preview' && missing.parts.length === 0 && missing.words === undefined;
  const stage = isEmpty ? 'choose' : wanted;
  return show(context, missingWhatCard, missingWhatData(services, state, { stage, missing, isEmpty }));
}

function missingIn({ missing, missingWords }: SubmitData<'preview-missing'>): Missing {
  return { parts: missing, ...(missingWords === undefined ? {} : { words: missingWords }) };
}

/** The yes to exactly this text: the leader is told, and the words are kept as a note. */
export async function sendMissing(context: TurnContext, data: SubmitData<'send-missing'>): Promise<Reply> {
  const { services, person: by } = context;
  const { commandId, missing, missingWords: words } = data;
  const outcome = await runInTurn(context, 'send-missing', data, {
    decide: onCase((state) => decideTellMissing(state, { by, missing, words: noteOf(words, commandId) })),
    ...keepingNote(services, data, words),
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  if (outcome.kind === 'refused' && outcome.reason === 'ended') return showEnd(context, state);
  const stage = outcome.kind === 'refused' ? 'choose' : 'sent';
  const isEmpty = stage === 'choose';
  return show(
    context,
    missingWhatCard,
    missingWhatData(services, state, { stage, missing: missingIn(data), isEmpty }),
  );
}

/** The leader closes the case, with a sentence for the person or without, or sees what is still in the way. */
export async function closeCase(context: TurnContext, data: SubmitData<'close-case'>): Promise<Reply> {
  const { services, person: by } = context;
  const { commandId, recognition: words } = data;
  const outcome = await runInTurn(context, 'close-case', data, {
    decide: onCase((state, now) =>
      decideClose(state, {
        by,
        now,
        recognition: state.death === undefined ? noteOf(words, commandId) : undefined,
      }),
    ),
    ...keepingNote(services, data, words),
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  const report = await reportOf(services, state);
  return show(context, closingApprovalCard, closingData(services, state, { report, kept: words }));
}
