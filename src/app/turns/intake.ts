import { draftWaitingCard } from '../../cards/draft-waiting.ts';
import { goodbyeCard } from '../../cards/goodbye.ts';
import { greetingCard } from '../../cards/greeting.ts';
import { noticeCard } from '../../cards/notice.ts';
import { savedCard } from '../../cards/saved.ts';
import type { Draft } from '../../case/draft.ts';
import { isDrill } from '../../case/ids.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { Reply } from '../../ports/turn.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { refuseWhileSent } from '../being-sent.ts';
import { showSentCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';
import { showStep } from './intake-step.ts';
import { isEmpty, openDraft, startDraft } from './open-draft.ts';

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
