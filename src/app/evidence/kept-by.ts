import type { DraftEvidence } from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import { readPrivately } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import { openDraft } from '../turns/open-draft.ts';
import type { KeptBy } from './kept.ts';
import type { TurnContext } from '../turns/turn-context.ts';

/** What the person has kept under this number; nothing where there is nothing of theirs. */
export async function keptBy(context: TurnContext, caseId: CaseId): Promise<KeptBy | undefined> {
  const head = await context.services.cases.readHead(caseId);
  if (head !== undefined)
    return head.state.reporter === context.person ? { kind: 'case', state: head.state } : undefined;
  const stored = await openDraft(context, caseId);
  return stored?.draft.caseId === caseId ? { kind: 'draft', stored } : undefined;
}

/** The files as cards show them, with the names that the person has given. */
export async function shownItems(context: TurnContext, kept: KeptBy) {
  const { services, person } = context;
  if (kept.kind === 'draft') return (kept.stored.draft.evidence ?? []).map((item) => asShown(item));
  const names = (await readPrivately(services, kept.state.id))?.files ?? [];
  return kept.state.evidence.map((item) => {
    const name = names.find(({ hash }) => hash === item.hash)?.name;
    const from = item.by === person ? {} : { from: nameOf(services.organisation, item.by) };
    return asShown({ ...item, ...(name === undefined ? {} : { name }) }, from);
  });
}

function asShown({ hash, size, mediaType, receivedAt, name }: DraftEvidence, from: { from?: string } = {}) {
  return { hash, size, mediaType, receivedAt, ...(name === undefined ? {} : { name }), ...from };
}
