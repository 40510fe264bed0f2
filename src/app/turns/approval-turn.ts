import type { ApprovalData, ApprovalProblem } from '../../cards/approval-data.ts';
import { approvalCard } from '../../cards/approval.ts';
import type { ApprovalKind } from '../../case/approvals/approval.ts';
import type { Decision } from '../../case/decision.ts';
import { viewOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { awayFrom } from '../circumstances.ts';
import { reportOf } from '../private-notes.ts';
import { approvalData } from '../views/approval.ts';
import { keepingNote } from './note-of-click.ts';
import { onCase, runInTurn, type CaseClick } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** A click about one decision of a case. */
export type ApprovalClick = CaseClick & { readonly approval: ApprovalKind };

/** What the decision of a click is made with. */
export interface Circumstances {
  readonly away: readonly PersonId[];
  readonly now: string;
}

/** What a click does, and what is kept for the card when something is missing. */
export interface ApprovalTurn {
  readonly button: string;
  readonly decide: (
    state: CaseState,
    circumstances: Circumstances,
  ) => Decision<ApprovalProblem | 'not-allowed' | 'ended'>;
  readonly isRepeatable?: boolean;
  /** Words that go into the private notes with the decision. */
  readonly words?: string | undefined;
  readonly kept?: ApprovalData['kept'];
}

/** Carries a click out, and shows how things stand then. Whoever may not see the decision learns nothing of it. */
export async function approvalTurn(
  context: TurnContext,
  data: ApprovalClick,
  { button, decide, isRepeatable = false, words, kept }: ApprovalTurn,
): Promise<Reply> {
  const { services, person } = context;
  let away: readonly PersonId[] = [];
  const outcome = await runInTurn(context, button, data, {
    isRepeatable,
    inquire: async (head) => {
      away = head === undefined ? [] : await awayFrom(services, head.state);
    },
    decide: onCase((state, now) => decide(state, { away, now })),
    ...keepingNote(services, data, words),
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  if (viewOf(state, person) !== 'leader' || state.status === 'withdrawn') return showCase(context, state);
  const problem = problemOf(outcome);
  const report = await reportOf(services, state);
  const { approval } = data;
  const card = approvalData(services, state, {
    approval,
    reader: person,
    away,
    report,
    problem,
    ...(problem === undefined ? {} : { kept }),
    now: context.now,
  });
  return card === undefined ? showCase(context, state) : show(context, approvalCard, card);
}

function problemOf(
  outcome: { readonly kind: string } & Partial<{
    readonly reason: ApprovalProblem | 'not-allowed' | 'ended';
  }>,
): ApprovalProblem | undefined {
  if (outcome.kind === 'already-answered') return 'answered-otherwise';
  const { reason } = outcome;
  return outcome.kind !== 'refused' || reason === 'not-allowed' || reason === 'ended' ? undefined : reason;
}
