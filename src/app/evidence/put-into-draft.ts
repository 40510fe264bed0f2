import type { Draft, DraftEvidence } from '../../case/draft.ts';
import { newAmong, withoutRemoved } from '../../case/evidence.ts';
import type { CaseId } from '../../case/ids.ts';
import type { UnitId } from '../../organisation/ids.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';
import { openDraft } from '../turns/open-draft.ts';
import type { TurnContext } from '../turns/turn-context.ts';
import { putIntoCase } from './put-into-case.ts';

/** The person's draft, begun where there is none: its number is needed before the first file is kept under it. */
export async function draftToFill(context: TurnContext, unit: UnitId): Promise<StoredDraft> {
  const { services, person, now } = context;
  const stored = await openDraft(context);
  if (stored !== undefined) return stored;
  const caseId = services.ids.caseId();
  await services.drafts.write({ caseId, person, unit, step: 'when', answers: {}, changedAt: now }, undefined);
  return draftToFill(context, unit);
}

/** Where files lie that were sent for a draft, and all that is kept there; `ended` where that case takes no more. */
export interface PutThere {
  readonly place: 'draft' | 'case' | 'ended';
  readonly there: readonly { readonly hash: string }[];
}

/**
 * Files whose bytes lie under the number of the draft become part of it. Where it was sent meanwhile, they go into the
 * case that it has become; where it was discarded, they go with it.
 */
export async function putIntoDraft(
  context: TurnContext,
  caseId: CaseId,
  files: readonly DraftEvidence[],
): Promise<PutThere> {
  const { services, person, now } = context;
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) {
    const outcome = await putIntoCase(services, caseId, { by: person, files });
    if (outcome.state?.reporter !== person) return { place: 'draft', there: [] };
    const isEnded = outcome.kind === 'refused' && outcome.reason === 'ended';
    return { place: isEnded ? 'ended' : 'case', there: outcome.state.evidence };
  }
  const { evidence = [] } = stored.draft;
  const sent = withoutRemoved(files, stored.draft.evidenceRemoved ?? []);
  const all = [...evidence, ...newAmong(evidence, sent).map((item) => withNames(item, files))];
  const draft: Draft = { ...stored.draft, evidence: all, changedAt: now };
  if (await services.drafts.write(draft, stored)) return { place: 'draft', there: all };
  return putIntoDraft(context, caseId, files);
}

function withNames(item: DraftEvidence, files: readonly DraftEvidence[]): DraftEvidence {
  return files.find(({ hash }) => hash === item.hash) ?? item;
}
