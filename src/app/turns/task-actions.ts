import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { TaskProblem } from '../../cards/task.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { ContactChoice } from '../../case/tasks/contact-person.ts';
import { decideHandOverCase } from '../../case/tasks/hand-over-case.ts';
import { decideHandOverTask } from '../../case/tasks/hand-over-task.ts';
import { decideNameContact } from '../../case/tasks/name-contact.ts';
import { flawOfReceipt, ReceiptNumber } from '../../case/tasks/receipt-number.ts';
import {
  decideDoTask,
  decideSkipTask,
  decideTakeUpTask,
  isDoneWithReceipt,
} from '../../case/tasks/settle-task.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart, presentIn } from '../access.ts';
import { circumstances } from '../circumstances.ts';
import { writePrivately } from '../private-notes.ts';
import { runCommand, type CommandOutcome } from '../run-command.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { handlersFor, showHandOver, showTask, showTasks } from './task-cards.ts';
import { today } from './today.ts';
import { show, type TurnContext } from './turn-context.ts';

type OnTask = SubmitData<'do-task'>;

/** Looks at the tasks of a case, which is recorded like any reading. */
export async function openTasks(
  context: TurnContext,
  { caseId }: { readonly caseId: CaseId },
): Promise<Reply> {
  return showTasks(context, await stateRead(context, caseId));
}

/** Looks at one task. */
export async function openTask(
  context: TurnContext,
  { caseId, task }: SubmitData<'open-task'>,
): Promise<Reply> {
  return showTask(context, await stateRead(context, caseId), task);
}

async function stateRead({ services, person }: TurnContext, caseId: CaseId) {
  const outcome = await runCommand(services, {
    caseId,
    decide: onCase((state, now) =>
      hasPart(services, state, person) ? decideOpenCase(state, { by: person, now }) : { kind: 'nothing' },
    ),
  });
  return outcome.state;
}

/** The task is done, with a note or a number. */
export async function doTask(context: TurnContext, data: OnTask): Promise<Reply> {
  const { task, note, caseId } = data;
  const typed = data.receipt?.trim() ?? '';
  const flaw = isDoneWithReceipt(task) && typed !== '' ? flawOfReceipt(typed) : undefined;
  if (flaw !== undefined) return again(context, data, flaw);
  const receipt = isDoneWithReceipt(task) && typed !== '' ? ReceiptNumber.parse(typed) : undefined;
  const [by, hasNote] = [context.person, note !== undefined];
  const outcome = await runInTurn(context, `do-task.${task}`, data, {
    decide: onCase((state) =>
      task === 'contact-person'
        ? decideNameContact(state, { by, choice: contactIn(context, state, data), hasNote })
        : decideDoTask(state, { by, task, receipt, hasNote }),
    ),
    prepare: () => keepNote(context, data),
  });
  const problem = outcome.kind === 'refused' ? TaskProblem.safeParse(outcome.reason).data : undefined;
  if (problem !== undefined) return again(context, { ...data, caseId }, problem);
  return after(context, outcome, data);
}

/** Who is to keep in touch, as it was filled in. */
function contactIn(context: TurnContext, state: CaseState, { contact, until }: OnTask): ContactChoice {
  return {
    person: contact,
    until,
    present: presentIn(context.services, state),
    today: today(context),
  };
}

/** The task is left undone, with a reason from the list. */
export async function skipTask(context: TurnContext, data: OnTask): Promise<Reply> {
  const { task, reason, note } = data;
  if (reason === undefined) return again(context, data, 'reason');
  const outcome = await runInTurn(context, `skip-task.${task}`, data, {
    decide: onCase((state) =>
      decideSkipTask(state, { by: context.person, task, reason, hasNote: note !== undefined }),
    ),
    prepare: () => keepNote(context, data),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'done-already') return again(context, data, 'settled');
  return after(context, outcome, data);
}

/** The task is open again. */
export async function takeUpTask(context: TurnContext, data: OnTask): Promise<Reply> {
  const outcome = await runInTurn(context, `take-up-task.${data.task}`, data, {
    decide: onCase((state) => decideTakeUpTask(state, { by: context.person, task: data.task })),
  });
  return after(context, outcome, data);
}

/** Another who has the case is asked to do the task. */
export async function handOverTask(context: TurnContext, data: OnTask): Promise<Reply> {
  const { services, person: by } = context;
  const { task, to, note } = data;
  if (to === undefined) return again(context, data, 'person');
  const outcome = await runInTurn(context, `hand-over-task.${task}`, data, {
    decide: onCase((state) =>
      decideHandOverTask(state, {
        by,
        task,
        to,
        present: presentIn(services, state),
      }),
    ),
    prepare: () => (note === undefined ? Promise.resolve() : keepNote(context, data)),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-possible')
    return again(context, data, 'not-possible');
  return after(context, outcome, data);
}

/** The choice of whom to pass the case on to. */
export async function chooseHandler(
  context: TurnContext,
  { caseId }: SubmitData<'show-hand-over'>,
): Promise<Reply> {
  return showHandOver(context, (await context.services.cases.readHead(caseId))?.state);
}

/** Another leader is asked to take the case on. */
export async function handOverCase(context: TurnContext, data: SubmitData<'hand-over-case'>): Promise<Reply> {
  const { services, person: by } = context;
  const { to, caseId } = data;
  if (to === undefined) return showHandOver(context, (await services.cases.readHead(caseId))?.state, true);
  const outcome = await runInTurn(context, 'hand-over-case', data, {
    decide: onCase((state, now) =>
      decideHandOverCase(state, {
        by,
        to,
        candidates: handlersFor(services, state),
        wake: circumstances(services, state, { now, away: [] }),
      }),
    ),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-possible')
    return showHandOver(context, outcome.state, true);
  if (outcome.kind === 'refused' && outcome.reason === 'not-allowed') return refusePolitely(context);
  return showCase(context, outcome.state);
}

/** The note lies with the case before the event that says there is one. */
async function keepNote({ services, person, now }: TurnContext, data: OnTask): Promise<void> {
  const { note, task, caseId, commandId } = data;
  if (note === undefined) return;
  await writePrivately(services, caseId, {
    taskNote: { click: commandId, task, by: person, at: now, words: note },
  });
}

/** The card again, with what was typed and a sentence at the field. */
async function again(
  context: TurnContext,
  { caseId, task, receipt, note, contact, until }: OnTask,
  problem: TaskProblem,
): Promise<Reply> {
  const state = (await context.services.cases.readHead(caseId))?.state;
  // What may be somebody’s number is not shown again.
  const typed = { receipt: problem === 'cpr' ? undefined : receipt, note, contact, until };
  return showTask(context, state, task, { problem, typed });
}

async function after<Reason extends string>(
  context: TurnContext,
  outcome: CommandOutcome<Reason | 'not-allowed'>,
  { task }: OnTask,
): Promise<Reply> {
  if (outcome.kind === 'already-answered') return show(context, noticeCard, { kind: 'already-answered' });
  if (outcome.kind === 'refused' && outcome.reason === 'not-allowed') return refusePolitely(context);
  if (outcome.kind === 'refused' && outcome.reason === 'ended')
    return show(context, noticeCard, { kind: 'case-ended' });
  return outcome.kind === 'done' ? showTasks(context, outcome.state) : showTask(context, outcome.state, task);
}
