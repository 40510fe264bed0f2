import { drillStartCard } from '../../cards/drill-start.ts';
import { noticeCard } from '../../cards/notice.ts';
import { isDrill } from '../../case/ids.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { Reply } from '../../ports/turn.ts';
import { isEmpty, openDraft, startDraft } from './open-draft.ts';
import { showStep } from './intake-step.ts';
import { showWaiting } from './intake.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The answer to `øvelse`: what is real in it and what is not. Nothing is kept before the yes. */
export async function offerDrill(context: TurnContext): Promise<Reply> {
  if (unitOf(context.services.organisation, context.person) === undefined)
    return show(context, noticeCard, { kind: 'no-unit' });
  const stored = await openDraft(context);
  return stored === undefined || isEmpty(stored.draft)
    ? show(context, drillStartCard, {})
    : showWaiting(context, stored.draft);
}

/** The first question of a drill. A real draft that is there stays, and is shown instead. */
export async function startDrill(context: TurnContext): Promise<Reply> {
  const stored = await startDraft(context, 'drill');
  if (stored === undefined) return show(context, noticeCard, { kind: 'no-unit' });
  return isDrill(stored.draft.caseId)
    ? showStep(context, { ...stored.draft, step: 'when' })
    : showWaiting(context, stored.draft);
}
