import type { CaseState } from '../../case/state.ts';
import { openCollection } from '../../case/collection.ts';
import { readPrivately } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/**
 * What whoever keeps the evidence sees: whose it is, by which way it came, and where to look, as the person has agreed.
 * Once it is over, nothing of it is left.
 */
export async function collectTaskData(
  services: Services,
  state: CaseState,
  { isReminder }: { readonly isReminder: boolean },
) {
  const { collection, id, status, evidence } = state;
  const open = status === 'open' ? openCollection(state) : undefined;
  const collector = collection?.collector;
  const isDone = collection?.status === 'done' && status === 'open';
  const where = open === undefined ? undefined : (await readPrivately(services, id))?.whereToLook;
  return {
    caseId: id,
    name: open === undefined ? '' : nameOf(services.organisation, state.reporter),
    status: open?.status === 'asked' || open?.status === 'in-hand' ? open.status : isDone ? 'done' : 'over',
    isReminder,
    channels: open === undefined ? [] : state.channels,
    ...(where === undefined || where === '' ? {} : { where }),
    saved: evidence.filter(({ by }) => by === collector).length,
  } as const;
}
