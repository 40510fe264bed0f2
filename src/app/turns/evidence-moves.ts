import { evidenceReceivedCard } from '../../cards/evidence-received.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { DraftEvidence } from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { changeDraftEvidence } from '../evidence/change-draft.ts';
import { otherPlaces, placesOf, type Places } from '../evidence/places.ts';
import { putIntoCase } from '../evidence/put-into-case.ts';
import { nameOf } from '../recipients.ts';
import { isEmpty } from './open-draft.ts';
import { askWhich } from './ask-which-case.ts';
import { showSentCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

interface Some {
  readonly caseId: CaseId;
  readonly items: readonly string[];
}

/** Asks which case some files of the draft belong to. */
export async function askMove(context: TurnContext, data: SubmitData<'ask-move-evidence'>): Promise<Reply> {
  const places = await placesOf(context);
  return filesIn(places, data).length === 0
    ? showSentCase(context, data.caseId)
    : whereTo(context, places, data);
}

/** The files are something new: they stay in the draft. */
export async function keepInDraft(context: TurnContext, data: SubmitData<'keep-evidence'>): Promise<Reply> {
  const places = await placesOf(context);
  const files = filesIn(places, data);
  return files.length === 0
    ? showSentCase(context, data.caseId)
    : showThere(context, {
        caseId: data.caseId,
        place: 'draft',
        files,
        mayMove: otherPlaces(places).length > 0,
      });
}

/**
 * Moves files from the draft into a case. Their bytes are kept there first, then the case says so, then they leave the
 * draft: whatever happens in between, they are in at least one of the two.
 */
export async function moveEvidence(context: TurnContext, data: SubmitData<'move-evidence'>): Promise<Reply> {
  const { services, person } = context;
  const places = await placesOf(context);
  const files = filesIn(places, data);
  const target = otherPlaces(places).find(({ id }) => id === data.to);
  if (files.length === 0) return afterMove(context, target, data);
  if (target === undefined) return whereTo(context, places, data);
  for (const { hash } of files) {
    const bytes = await services.evidence.read(data.caseId, hash);
    if (bytes !== undefined) await services.evidence.keep(target.id, bytes);
  }
  const outcome = await putIntoCase(services, target.id, { by: person, files });
  const there = outcome.state?.evidence ?? [];
  const moved = files.filter(({ hash }) => there.some((item) => item.hash === hash));
  if (outcome.kind === 'refused' || moved.length < files.length) return whereTo(context, places, data, true);
  await leaveDraft(context, data.caseId, moved);
  return showMoved(context, target, moved);
}

/** Clicked again: they lie there already, or the card is out of date. */
function afterMove(
  context: TurnContext,
  target: CaseState | undefined,
  { caseId, items }: Some,
): Promise<Reply> {
  const there = target?.evidence.filter(({ hash }) => items.includes(hash)) ?? [];
  return target === undefined || there.length === 0
    ? showSentCase(context, caseId)
    : showMoved(context, target, there);
}

async function leaveDraft(
  context: TurnContext,
  caseId: CaseId,
  moved: readonly DraftEvidence[],
): Promise<void> {
  const { services, person } = context;
  const isMoved = ({ hash }: DraftEvidence) => moved.some((item) => item.hash === hash);
  await changeDraftEvidence(context, caseId, (all) => all.filter((item) => !isMoved(item)));
  await Promise.all(moved.map(({ hash }) => services.evidence.remove(caseId, hash)));
  // A draft that was only begun for these files has nothing left to say.
  const stored = await services.drafts.read(person, caseId);
  if (stored?.draft.caseId === caseId && isEmpty(stored.draft))
    await services.drafts.remove(person, stored.tag);
}

function showMoved(context: TurnContext, target: CaseState, files: readonly DraftEvidence[]): Promise<Reply> {
  const { services, person } = context;
  const helps = target.reporter === person ? {} : { helps: nameOf(services.organisation, target.reporter) };
  return showThere(context, { caseId: target.id, place: 'case', files, mayMove: false, ...helps });
}

function showThere(
  context: TurnContext,
  {
    files,
    ...there
  }: {
    caseId: CaseId;
    place: 'draft' | 'case';
    files: readonly DraftEvidence[];
    mayMove: boolean;
    helps?: string;
  },
): Promise<Reply> {
  const received = files.map(({ hash, size, mediaType, receivedAt, name }) => ({
    hash,
    size,
    mediaType,
    receivedAt,
    ...(name === undefined ? {} : { name }),
  }));
  return show(context, evidenceReceivedCard, {
    ...there,
    received,
    known: [],
    refused: [],
    now: context.now,
  });
}

function whereTo(context: TurnContext, places: Places, data: Some, isFull = false): Promise<Reply> {
  const others = otherPlaces(places);
  const items = filesIn(places, data).map(({ hash }) => hash);
  return others.length === 0
    ? showSentCase(context, data.caseId)
    : askWhich(context, { caseId: data.caseId, items, others, isFull });
}

function filesIn({ draft }: Places, { caseId, items }: Some): readonly DraftEvidence[] {
  const evidence = draft?.draft.caseId === caseId ? (draft.draft.evidence ?? []) : [];
  return evidence.filter(({ hash }) => items.includes(hash));
}
