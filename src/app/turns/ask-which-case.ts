import { evidenceWhichCard } from '../../cards/evidence-which.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { nameOf } from '../recipients.ts';
import { show, type TurnContext } from './turn-context.ts';

/** So many places fit on the card; older cases are reached by their own list. */
const mostPlaces = 10;

/** The card that asks which case some files of the draft belong to. */
export function askWhich(
  context: TurnContext,
  {
    caseId,
    items,
    others,
    isFull = false,
  }: { caseId: CaseId; items: readonly string[]; others: readonly CaseState[]; isFull?: boolean },
): Promise<Reply> {
  const { organisation } = context.services;
  return show(context, evidenceWhichCard, {
    caseId,
    items: [...items],
    places: others.slice(0, mostPlaces).map((state) => ({
      caseId: state.id,
      reportedAt: state.reportedAt,
      ...(state.reporter === context.person ? {} : { helps: nameOf(organisation, state.reporter) }),
    })),
    isFull,
    now: context.now,
  });
}
