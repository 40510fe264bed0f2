import { caseMenuCard } from '../../cards/case-menu.ts';
import { findTask } from '../../case/tasks/tasks-of.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { Reply } from '../../ports/turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** What the person can do with their own case. Nobody else has this card. */
export async function showCaseMenu(
  context: TurnContext,
  { caseId }: SubmitData<'case-menu'>,
): Promise<Reply> {
  const state = (await context.services.cases.readHead(caseId))?.state;
  if (state?.reporter !== context.person) return refusePolitely(context);
  return show(context, caseMenuCard, {
    caseId,
    status: state.status,
    hasTakeDown: findTask(state, 'take-down') !== undefined,
  });
}
