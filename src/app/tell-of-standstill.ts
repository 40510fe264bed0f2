import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** A case fails whenever it is woken: told once a day for as long as it lasts. False when that could not be kept. */
export function tellOfStandstill(services: Services, caseId: CaseId): Promise<boolean> {
  const day = instantText(services.clock.now()).slice(0, 'YYYY-MM-DD'.length);
  return tellAdministrators(services, { kind: 'wake-poisoned', caseId }, `wake-poisoned-${caseId}-${day}`);
}
