import type { SubmitData } from '../../cards/registry.ts';
import type { CaseId } from '../../case/ids.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { runCommand } from '../run-command.ts';
import { onCase } from './run-in-turn.ts';
import { showTask, showTasks } from './task-cards.ts';
import type { TurnContext } from './turn-context.ts';

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
