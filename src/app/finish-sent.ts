import type { Draft } from '../case/draft.ts';
import { newAmong } from '../case/evidence.ts';
import { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { StoredDraft } from '../ports/draft-store.ts';
import { Unreadable } from '../ports/unreadable.ts';
import { putIntoCase } from './evidence/put-into-case.ts';
import type { Services } from './services.ts';

/** The case that a draft has become; nothing where it was not sent. */
export async function sentAs({ cases }: Services, { caseId, person }: Draft): Promise<CaseState | undefined> {
  const state = (await cases.readHead(caseId))?.state;
  return state?.reporter === person ? state : undefined;
}

/**
 * What is left to do when a draft has become a case: files that came in that very moment belong to the case too, also
 * when it has ended meanwhile, and then the draft goes. May be done twice.
 */
export async function finishSent(services: Services, stored: StoredDraft, state: CaseState): Promise<void> {
  const { caseId, person, evidence = [] } = stored.draft;
  const left = newAmong(state.evidence, evidence);
  const files = evidence.filter(({ hash }) => left.some((item) => item.hash === hash));
  if (files.length > 0) await putIntoCase(services, caseId, { by: person, files, cameWithReport: true });
  await services.drafts.remove(person, stored.tag);
}

/** Whoever sends a draft is done with it by then, or has died. */
const longSent = { hours: 1 };

/**
 * Drafts that a process left behind which died after it had sent them: nobody may look at such a draft again, and with
 * the draft its late files would be erased, which the person was told are kept.
 */
export async function finishSentDrafts(services: Services): Promise<void> {
  const limit = instantText(services.clock.now().subtract(longSent));
  for await (const { person, caseId: number } of services.sealed.drafts.list(limit)) {
    const caseId = CaseId.safeParse(number).data;
    const isSent = caseId !== undefined && (await services.cases.readHead(caseId)) !== undefined;
    if (isSent) await finishIfSent(services, person, caseId);
  }
}

async function finishIfSent(services: Services, person: PersonId, caseId: CaseId): Promise<void> {
  const stored = await services.drafts.read(person, caseId).catch(unreadable);
  const state = stored?.draft.caseId === caseId ? await sentAs(services, stored.draft) : undefined;
  if (stored !== undefined && state !== undefined) await finishSent(services, stored, state);
}

/** What cannot be read has nothing that could be kept, and goes when it is old. */
function unreadable(error: unknown): undefined {
  if (!(error instanceof Unreadable)) throw error;
}
