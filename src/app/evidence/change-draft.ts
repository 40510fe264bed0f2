import type { DraftEvidence } from '../../case/draft.ts';
import { withRemoved } from '../../case/evidence.ts';
import type { CaseId } from '../../case/ids.ts';
import { writeUnlessSent } from '../being-sent.ts';
import { openDraft } from '../turns/open-draft.ts';
import type { TurnContext } from '../turns/turn-context.ts';

/** Changes which files the draft has, or what they are called. Nothing happens where the draft is gone; not while it is being sent. */
export async function changeDraftEvidence(
  context: TurnContext,
  caseId: CaseId,
  change: (items: readonly DraftEvidence[]) => readonly DraftEvidence[],
): Promise<void> {
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) return;
  const { evidence = [] } = stored.draft;
  const left = change(evidence);
  const gone = evidence.filter(({ hash }) => left.every((item) => item.hash !== hash));
  const evidenceRemoved = gone.reduce<string[]>(
    (removed, { source }) => withRemoved(removed, source),
    stored.draft.evidenceRemoved ?? [],
  );
  const draft = { ...stored.draft, evidence: [...left], evidenceRemoved, changedAt: context.now };
  if (!(await writeUnlessSent(context.services, draft, stored)))
    await changeDraftEvidence(context, caseId, change);
}
