import { evidenceAddCard } from '../../cards/evidence-add.ts';
import { evidenceListCard } from '../../cards/evidence-list.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { CaseId } from '../../case/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { keptBy, shownItems } from '../evidence/kept-by.ts';
import type { KeptBy } from '../evidence/kept.ts';
import { collectorIn } from '../views/collector.ts';
import { answerWhat } from './answers.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Everything that the person has kept under this number. */
export async function showEvidence(
  context: TurnContext,
  { caseId }: { readonly caseId: CaseId },
  isGone = false,
): Promise<Reply> {
  const kept = await keptBy(context, caseId);
  return kept === undefined ? refusePolitely(context) : showKept(context, kept, isGone);
}

/** The list of what is kept there. */
export async function showKept(context: TurnContext, kept: KeptBy, isGone = false): Promise<Reply> {
  const collector = await collectorIn(context.services, kept);
  return show(context, evidenceListCard, {
    caseId: kept.kind === 'draft' ? kept.stored.draft.caseId : kept.state.id,
    isDraft: kept.kind === 'draft',
    isOpen: kept.kind === 'draft' || kept.state.status === 'open',
    items: await shownItems(context, kept),
    ...(collector === undefined ? {} : { collector }),
    isGone,
    now: context.now,
  });
}

/** What stands on the card of the intake is kept, then the list is shown. */
export async function answerWhatAndShow(
  context: TurnContext,
  data: SubmitData<'what-and-evidence'>,
): Promise<Reply> {
  await answerWhat(context, data);
  return showEvidence(context, data);
}

/** How files are sent. The card says nothing of the case, so it is the same for everybody. */
export function howToAdd(context: TurnContext, { caseId }: SubmitData<'add-evidence'>): Promise<Reply> {
  return show(context, evidenceAddCard, { caseId });
}
