import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/**
 * A case fails whenever it is woken: told once a day for as long as it lasts, to nobody who is kept out of it. False
 * when that could not be kept.
 */
export async function tellOfStandstill(services: Services, caseId: CaseId): Promise<boolean> {
  const day = instantText(services.clock.now()).slice(0, 'YYYY-MM-DD'.length);
  const notice = { kind: 'wake-poisoned', caseId } as const;
  // A head that cannot be read is what most likely stands still: then it is told to all, with nothing but a number.
  const head = await services.cases.readHead(caseId).catch(() => undefined);
  return tellAdministrators(services, notice, `wake-poisoned-${caseId}-${day}`, head?.state.notTold ?? []);
}
