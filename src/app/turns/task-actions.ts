import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { TaskProblem } from '../../cards/task.ts';
import type { CaseState } from '../../case/state.ts';
import type { ContactChoice } from '../../case/tasks/contact-person.ts';
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
import { presentIn } from '../access.ts';
import { writePrivately } from '../private-notes.ts';
import type { CommandOutcome } from '../run-command.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { showTask, showTasks } from './task-cards.ts';
import { today } from './today.ts';
import { show, type TurnContext } from './turn-context.ts';

type OnTask = SubmitData<'do-task'>;

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
  const { task, to } = data;
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
    prepare: () => keepNote(context, data),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-possible')
    return again(context, data, 'not-possible');
  return after(context, outcome, data);
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
