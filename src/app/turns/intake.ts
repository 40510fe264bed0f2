import { intakePreviewCard } from '../../cards/intake-preview.ts';
import { draftWaitingCard } from '../../cards/draft-waiting.ts';
import { goodbyeCard } from '../../cards/goodbye.ts';
import { greetingCard } from '../../cards/greeting.ts';
import { intakeWeightCard } from '../../cards/intake-weight.ts';
import { intakeWhatCard } from '../../cards/intake-what.ts';
import { intakeWhenCard } from '../../cards/intake-when.ts';
import { intakeWhoCard } from '../../cards/intake-who.ts';
import { noticeCard } from '../../cards/notice.ts';
import { savedCard } from '../../cards/saved.ts';
import type { Draft } from '../../case/draft.ts';
import { type CaseId, isDrill } from '../../case/ids.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { Unit } from '../../organisation/organisation.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';
import type { Reply } from '../../ports/turn.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { refuseWhileSent } from '../being-sent.ts';
import { naming } from '../beyond-file.ts';
import { finishSent, sentAs } from '../finish-sent.ts';
import { sharedPlaceOf } from '../places/shared-place.ts';
import { byHandIn, candidatesFor, excludableFor, inOrder, nameOf } from '../recipients.ts';
import { wishedCollector } from '../views/collector.ts';
import { previewData } from '../views/preview.ts';
import { showSentCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Problems that a step's card can point out, by step. */
export interface Problems {
  readonly when?: Parameters<typeof intakeWhenCard.render>[0]['problems'];
  readonly who?: Parameters<typeof intakeWhoCard.render>[0]['problems'];
  readonly weight?: Parameters<typeof intakeWeightCard.render>[0]['problems'];
}

/** The answer to `chikane`: the greeting, or the draft that is waiting. */
export async function begin(context: TurnContext): Promise<Reply> {
  if (unitOf(context.services.organisation, context.person) === undefined)
    return show(context, noticeCard, { kind: 'no-unit' });
  const stored = await openDraft(context);
  return stored === undefined || isEmpty(stored.draft)
    ? show(context, greetingCard, {})
    : showWaiting(context, stored.draft);
}

/** The draft that is there already, real or of a drill. */
export function showWaiting(context: TurnContext, { caseId, changedAt }: Draft): Promise<Reply> {
  return show({ ...context, about: caseId }, draftWaitingCard, { changedAt });
}

/** The first question; makes the draft, which so far holds nothing but its number. */
export async function startIntake(context: TurnContext): Promise<Reply> {
  const stored = await startDraft(context);
  if (stored === undefined) return show(context, noticeCard, { kind: 'no-unit' });
  if (isDrill(stored.draft.caseId)) return showWaiting(context, stored.draft);
  return showStep(context, { ...stored.draft, step: 'when' });
}

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

/** The draft where it was left. */
export async function resume(context: TurnContext): Promise<Reply> {
  const stored = await openDraft(context);
  return stored === undefined ? begin(context) : showStep(context, stored.draft);
}

/** Throws the draft away, which only its person can ask for. What was sent is a case, and stays with all its files. */
export async function discard(context: TurnContext): Promise<Reply> {
  const { services, person } = context;
  const there = await services.drafts.read(person).catch(unreadable);
  const stored = there === undefined ? undefined : await openDraft(context, there.draft.caseId);
  if (there !== undefined && stored === undefined) return showSentCase(context, there.draft.caseId);
  if (stored !== undefined) refuseWhileSent(services, stored.draft);
  // The draft before its files: whoever wants to send it cannot hold it any more. Changed meanwhile: looked at anew.
  if (!(await services.drafts.remove(person, stored?.tag))) return discard(context);
  // Where somebody began to send it and was not heard of again, the sweep looks a day later what came of it.
  if (stored !== undefined && stored.draft.heldSince === undefined)
    await services.evidence.discard(stored.draft.caseId);
  return show(context, noticeCard, { kind: 'discarded' });
}

/** What cannot be read can be thrown away all the same. What was kept with it is swept. */
function unreadable(error: unknown): undefined {
  if (!(error instanceof Unreadable)) throw error;
}

/** Stops here. What was entered stays for seven days. */
export async function notNow(context: TurnContext): Promise<Reply> {
  const stored = await openDraft(context);
  return stored === undefined || isEmpty(stored.draft)
    ? show(context, goodbyeCard, {})
    : show({ ...context, about: stored.draft.caseId }, savedCard, {});
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

/** The card of the step that the draft stands at. */
export function showStep(context: TurnContext, draft: Draft, problems: Problems = {}): Promise<Reply> {
  const { caseId, answers } = draft;
  const unit = unitOf(context.services.organisation, context.person);
  if (unit === undefined) return show(context, noticeCard, { kind: 'no-unit' });
  switch (draft.step) {
    case 'when':
      return show(context, intakeWhenCard, {
        caseId,
        answers,

        problems: problems.when ?? [],
      });
    case 'what':
      return show(context, intakeWhatCard, { caseId, answers, files: draft.evidence?.length ?? 0 });
    case 'who':
      return showWho(context, unit, draft, problems.who ?? []);
    case 'weight':
      return show(context, intakeWeightCard, {
        caseId,
        answers,

        problems: problems.weight ?? [],
      });
    case 'preview':
      return showPreview(context, unit, draft);
  }
}

async function showPreview(context: TurnContext, unit: Unit, draft: Draft): Promise<Reply> {
  const { services } = context;
  const [texts, place, collector] = await Promise.all([
    context.texts,
    sharedPlaceOf(services, unit),
    wishedCollector(services, draft),
  ]);
  return show(context, intakePreviewCard, previewData(services, { ...place, collector }, draft, texts));
}

async function showWho(
  context: TurnContext,
  unit: Unit,
  draft: Draft,
  problems: NonNullable<Problems['who']>,
): Promise<Reply> {
  const services = await naming(context.services, draft.answers.notTold ?? [], await context.texts);
  return show(context, intakeWhoCard, { ...whoData({ ...context, services }, unit, draft), problems });
}

function whoData(
  { services: { organisation }, person }: TurnContext,
  unit: Unit,
  { caseId, answers }: Draft,
) {
  const byHand = byHandIn(answers);
  const { whistleblowerUrl } = organisation.settings;
  const candidates = inOrder(
    candidatesFor(organisation, unit, person, byHand),
    answers.sender ?? 'unknown',
  ).map((told) => ({ ...told, name: nameOf(organisation, told.person) }));
  return {
    caseId,
    candidates,
    excludable: excludableFor(organisation, unit, person, { byHand, named: answers.notTold ?? [] }),
    answers,
    ...(whistleblowerUrl === undefined ? {} : { whistleblowerUrl }),
  };
}

/** A draft that holds nothing but its number. */
export function isEmpty({ answers, evidence = [], collect }: Draft): boolean {
  return Object.keys(answers).length === 0 && evidence.length === 0 && collect === undefined;
}
