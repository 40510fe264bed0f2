import type { CaseId } from '../case/ids.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** So much of something there is in one case. */
export interface Counted {
  readonly caseId: CaseId;
  readonly count: number;
}

/**
 * Tells each administrator how much there is of it in all cases that they are not kept out of: even a number says that
 * there is a case.
 */
export async function tellCounted(
  services: Services,
  kind: 'delivery-doubtful' | 'cases-repaired',
  key: string,
  counted: readonly Counted[],
): Promise<void> {
  const { administrators } = services.organisation;
  const keptOut = new Map<CaseId, readonly PersonId[]>();
  for (const { caseId } of counted) keptOut.set(caseId, await keptOutOf(services, caseId));
  for (const administrator of administrators) {
    const count = counted
      .filter(({ caseId }) => keptOut.get(caseId)?.includes(administrator) !== true)
      .reduce((sum, each) => sum + each.count, 0);
    const others = administrators.filter((person) => person !== administrator);
    if (count > 0) await tellAdministrators(services, { kind, count }, key, others);
  }
}

/** Of a case that cannot be read nobody knows who is kept out: it is told to all, as a standstill is. */
async function keptOutOf({ cases }: Services, caseId: CaseId): Promise<readonly PersonId[]> {
  const head = await cases.readHead(caseId).catch(() => undefined);
  return head?.state.notTold ?? [];
}
