import { noticeCard } from '../../cards/notice.ts';
import { notificationCard } from '../../cards/notification.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { withdrawConfirmCard } from '../../cards/withdraw-confirm.ts';
import { decideAcknowledge } from '../../case/acknowledge.ts';
import type { CaseId } from '../../case/ids.ts';
import { decideMeetDeadline, taskThatMeets } from '../../case/meet-deadline.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { CaseState } from '../../case/state.ts';
import { decideWithdraw } from '../../case/withdraw.ts';
import type { Reply } from '../../ports/turn.ts';
import type { CommandOutcome } from '../run-command.ts';
import { notificationData } from '../views/case-views.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { showTask } from './task-cards.ts';
import { show, type TurnContext } from './turn-context.ts';

/** In the channel the card shows the acknowledgement for everyone; in a personal chat the case opens, one click less. */
export async function acknowledge(context: TurnContext, data: SubmitData<'acknowledge'>): Promise<Reply> {
  const outcome = await runInTurn(context, 'acknowledge', data, {
    decide: onCase((state) => decideAcknowledge(state, { by: context.person })),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-allowed') return refusePolitely(context);
  if (outcome.state === undefined) return refusePolitely(context);
  if (context.conversation.kind === 'personal') return openCase(context, data);
  const card = notificationData(context.services, outcome.state, { reader: undefined, repeated: false });
  return show(context, notificationCard, card);
}

/** Opens the case for who may see it; that it was read is recorded. */
export async function openCase(context: TurnContext, data: SubmitData<'open-case'>): Promise<Reply> {
  const outcome = await runInTurn(context, 'open-case', data, {
    isRepeatable: true,
    decide: onCase((state, now) => decideOpenCase(state, { by: context.person, now })),
  });
  return outcome.kind === 'refused' ? refusePolitely(context) : showCase(context, outcome.state, 'recorded');
}

/** The person's own look at the case. */
export async function showOwnCase(context: TurnContext, caseId: CaseId): Promise<Reply> {
  const head = await context.services.cases.readHead(caseId);
  return showCase(context, head?.state);
}

/** What a deadline asks for has been done. */
export async function meetDeadline(context: TurnContext, data: SubmitData<'meet-deadline'>): Promise<Reply> {
  const outcome = await runInTurn(context, `meet-deadline.${data.clock}`, data, {
    decide: onCase((state) => decideMeetDeadline(state, { by: context.person, clock: data.clock })),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'settled-by-task' && outcome.state !== undefined)
    return showTask(context, outcome.state, taskThatMeets(outcome.state, data.clock));
  return afterCommand(context, outcome);
}

/** Asks once more before a report is withdrawn. */
export async function askWithdraw(
  context: TurnContext,
  { caseId }: SubmitData<'ask-withdraw'>,
): Promise<Reply> {
  const head = await context.services.cases.readHead(caseId);
  if (head?.state.reporter !== context.person) return refusePolitely(context);
  return head.state.status === 'open'
    ? show(context, withdrawConfirmCard, { caseId })
    : showCase(context, head.state);
}

/** The person takes the report back. */
export async function withdrawCase(context: TurnContext, data: SubmitData<'withdraw-case'>): Promise<Reply> {
  const outcome = await runInTurn(context, 'withdraw-case', data, {
    decide: onCase((state) => decideWithdraw(state, { by: context.person })),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-allowed') return refusePolitely(context);
  return outcome.kind === 'done' || outcome.kind === 'nothing'
    ? show(context, noticeCard, { kind: 'withdrawn' })
    : showCase(context, outcome.state);
}

/** The case as it is now; the reason where the command was refused. */
export async function afterCommand<Reason extends string>(
  context: TurnContext,
  outcome: CommandOutcome<Reason | 'not-allowed'>,
): Promise<Reply> {
  const state: CaseState | undefined = outcome.state;
  if (outcome.kind === 'already-answered') return show(context, noticeCard, { kind: 'already-answered' });
  if (outcome.kind !== 'refused') return showCase(context, state);
  if (outcome.reason === 'not-allowed') return refusePolitely(context);
  return outcome.reason === 'ended'
    ? show(context, noticeCard, { kind: 'case-ended' })
    : showCase(context, state);
}
