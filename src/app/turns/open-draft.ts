import type { Draft } from '../../case/draft.ts';
import { type CaseId, isDrill } from '../../case/ids.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { finishSent, sentAs } from '../finish-sent.ts';
import type { TurnContext } from './turn-context.ts';

/**
 * The person's draft, or a new one that holds nothing but its number; nothing for somebody without a unit. Where the
 * other kind of draft, real or drill, was begun and left empty, the new one takes its place.
 */
export async function startDraft(
  context: TurnContext,
  wanted: 'case' | 'drill' = 'case',
): Promise<StoredDraft | undefined> {
  const unit = unitOf(context.services.organisation, context.person);
  if (unit === undefined) return undefined;
  const stored = await openDraft(context);
  if (stored !== undefined) {
    if (!isEmpty(stored.draft) || isDrill(stored.draft.caseId) === (wanted === 'drill')) return stored;
    await context.services.drafts.remove(context.person, stored.tag);
    return startDraft(context, wanted);
  }
  const { ids } = context.services;
  const draft: Draft = {
    caseId: wanted === 'drill' ? ids.drillId() : ids.caseId(),
    person: context.person,
    unit: unit.id,
    step: 'when',
    answers: {},
    changedAt: context.now,
  };
  await context.services.drafts.write(draft, undefined);
  return startDraft(context, wanted);
}

/**
 * The person's draft, read faster with the number that the card carries. One that was sent already, because the process died before it could be removed, is removed now.
 */
export async function openDraft(
  { services, person }: TurnContext,
  caseId?: CaseId,
): Promise<StoredDraft | undefined> {
  const stored = await services.drafts.read(person, caseId);
  if (stored === undefined || isEmpty(stored.draft)) return stored;
  const state = await sentAs(services, stored.draft);
  if (state === undefined) return stored;
  await finishSent(services, stored, state);
  return undefined;
}

/** Whether there is a draft, readable or not. */
export async function hasDraft(context: TurnContext): Promise<boolean> {
  try {
    return (await openDraft(context)) !== undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return true;
  }
}

/** A draft that holds nothing but its number. */
export function isEmpty({ answers, evidence = [], collect }: Draft): boolean {
  return Object.keys(answers).length === 0 && evidence.length === 0 && collect === undefined;
}
