import { evidenceNameCard } from '../../cards/evidence-name.ts';
import { evidenceRemoveCard } from '../../cards/evidence-remove.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { inSequence } from '../../case/in-sequence.ts';
import type { CaseId } from '../../case/ids.ts';
import { decideNameEvidence, decideRemoveEvidence } from '../../case/keep-evidence.ts';
import { viewOf } from '../../case/handler.ts';
import type { Reply } from '../../ports/turn.ts';
import { changeDraftEvidence } from '../evidence/change-draft.ts';
import { keptBy, shownItems } from '../evidence/kept-by.ts';
import type { KeptBy } from '../evidence/kept.ts';
import { writePrivately } from '../private-notes.ts';
import { showCollect } from './collect-actions.ts';
import { showEvidence, showKept } from './evidence-list.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

interface Choice {
  readonly caseId: CaseId;
  readonly item?: string | undefined;
}

/** A file that the person has chosen from the own list; nothing when it is not there. */
export async function chosenFile(context: TurnContext, { caseId, item }: Choice) {
  const kept = await keptBy(context, caseId);
  if (kept === undefined) return undefined;
  const shown = (await shownItems(context, kept)).find(({ hash }) => hash === item);
  return { kept, shown };
}

/** Asks for a name. */
export async function askName(context: TurnContext, data: SubmitData<'name-evidence'>): Promise<Reply> {
  const chosen = await chosenFile(context, data);
  if (chosen === undefined) return refusePolitely(context);
  const { shown, kept } = chosen;
  return shown === undefined
    ? showKept(context, kept, data.item !== undefined)
    : show(context, evidenceNameCard, { caseId: data.caseId, item: shown, now: context.now });
}

/** The name goes into draft or private text; the record of the case says that there is one. */
export async function saveName(context: TurnContext, data: SubmitData<'save-evidence-name'>): Promise<Reply> {
  const { services, person } = context;
  const { caseId, item, name = '' } = data;
  const kept = await keptBy(context, caseId);
  if (kept === undefined) return refusePolitely(context);
  if (kept.kind === 'draft') {
    await changeDraftEvidence(context, caseId, (items) =>
      items.map((file) => (file.hash === item ? { ...file, name } : file)),
    );
    return showEvidence(context, data);
  }
  await runInTurn(context, 'save-evidence-name', data, {
    decide: onCase((state) => decideNameEvidence(state, { by: person, hash: item })),
    prepare: () => writePrivately(services, caseId, { files: [{ hash: item, name }] }),
  });
  return showEvidence(context, data);
}

/** Asks once more before a file is removed from the list. */
export async function askRemove(
  context: TurnContext,
  data: SubmitData<'ask-remove-evidence'>,
): Promise<Reply> {
  const chosen = await chosenFile(context, data);
  if (chosen === undefined) return refusePolitely(context);
  const { shown, kept } = chosen;
  if (shown === undefined) return showKept(context, kept, data.item !== undefined);
  return show(context, evidenceRemoveCard, {
    caseId: data.caseId,
    item: shown,
    isDraft: kept.kind === 'draft',
    now: context.now,
  });
}

/**
 * Removes files for good. The record comes first: once it says so, the bytes are of no use to anybody, and what a crash
 * leaves behind is swept.
 */
export async function removeEvidence(
  context: TurnContext,
  data: SubmitData<'remove-evidence'>,
): Promise<Reply> {
  const { services, person } = context;
  const { caseId, items } = data;
  const kept = await keptBy(context, caseId);
  if (kept?.kind === 'draft') {
    await changeDraftEvidence(context, caseId, (all) => all.filter(({ hash }) => !items.includes(hash)));
    await removeBytes(context, kept, items);
    return showEvidence(context, data);
  }
  const outcome = await runInTurn<'not-allowed'>(context, 'remove-evidence', data, {
    decide: onCase((state, now) =>
      inSequence(
        state,
        now,
        items.map((hash) => (latest) => decideRemoveEvidence(latest, { by: person, hash })),
      ),
    ),
  });
  const { state } = outcome;
  if (outcome.kind === 'refused' || state === undefined) return refusePolitely(context);
  await removeBytes(context, { kind: 'case', state }, items);
  await writePrivately(services, caseId, { withoutFiles: items });
  return viewOf(state, person) === 'reporter' ? showEvidence(context, data) : showCollect(context, data);
}

/** Only bytes that nothing names any more. */
async function removeBytes({ services }: TurnContext, kept: KeptBy, items: readonly string[]): Promise<void> {
  const caseId = kept.kind === 'draft' ? kept.stored.draft.caseId : kept.state.id;
  const still = kept.kind === 'draft' ? [] : kept.state.evidence.map(({ hash }) => hash);
  await Promise.all(
    items.filter((hash) => !still.includes(hash)).map((hash) => services.evidence.remove(caseId, hash)),
  );
}
