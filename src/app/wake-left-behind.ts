import type { CaseState } from '../case/state.ts';
import { errorFields } from '../ports/error-name.ts';
import { goneFrom } from './chain.ts';
import type { Services } from './services.ts';
import { wakeCase } from './wake-case.ts';

/** Later than any wake. */
const ever = '9999-12-31T23:59:59.999Z';

/**
 * Wakes the cases whose leader has left or lost the role, so that the next is asked now and not at some later date. Roles
 * change with the organisation file, which is read at the start: once in the life of a process is enough.
 */
export async function wakeLeftBehind(services: Services): Promise<void> {
  for await (const { caseId } of services.cases.casesDue(ever)) {
    const head = await services.cases.readHead(caseId);
    if (head === undefined || !isLeftBehind(services, head.state)) continue;
    await wakeCase(services, caseId, head).catch((error: unknown) =>
      services.log.error('wake.failed', { case: caseId, ...errorFields(error) }),
    );
  }
}

/** The same once; again only after it failed. */
export function wakeLeftBehindOnce(services: Services): () => Promise<false> {
  let isDone = false;
  return async () => {
    if (!isDone) await wakeLeftBehind(services);
    isDone = true;
    return false;
  };
}

function isLeftBehind(services: Services, state: CaseState): boolean {
  if (state.status !== 'open') return false;
  return goneFrom(services, state).some((person) => !state.movedOn.includes(person));
}
