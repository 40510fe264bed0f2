import type { PersonId } from '../../organisation/ids.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { Services } from '../services.ts';
import { onCallFor } from './on-call.ts';

/** Whether somebody on call could be told. Where that cannot be known, nothing is offered that may not work. */
export async function mayAlert(services: Services, person: PersonId): Promise<boolean> {
  try {
    return (await onCallFor(services, person)).length > 0;
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    return false;
  }
}
