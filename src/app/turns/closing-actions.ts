import { caseClosedCard } from '../../cards/case-closed.ts';
import { closingApprovalCard } from '../../cards/closing-approval.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerMissing, decideClose } from '../../case/closing.ts';
import type { Reply } from '../../ports/turn.ts';
import { closingData } from '../views/closing.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
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
  if (outcome.kind === 'refused' && outcome.reason === 'not-allowed') return refusePolitely(context);
  if (outcome.kind === 'refused') return show(context, caseClosedCard, { caseId: data.caseId });
  return show(context, noticeCard, { kind: lacksSomething ? 'something-missing-sent' : 'thanks' });
}

/** The leader closes the case, or sees what is still in the way. */
export async function closeCase(context: TurnContext, data: SubmitData<'close-case'>): Promise<Reply> {
  const outcome = await runInTurn(context, 'close-case', data, {
    decide: onCase((state, now) => decideClose(state, { by: context.person, now })),
  });
  if (outcome.state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  return show(context, closingApprovalCard, closingData(outcome.state));
}
