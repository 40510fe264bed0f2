import { instantText } from '../case/instants.ts';
import { errorFields } from '../ports/error-name.ts';
import type { ReceivedWake } from '../ports/wake-queue.ts';
import { eraseOldDrafts } from './erase-drafts.ts';
import { secondsUntil } from './run-command.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';
import { wakeCase, wakeDueCases } from './wake-case.ts';
import { warnOfUnreviewedLaw } from './warn-of-unreviewed-law.ts';

const leaseSeconds = 60;
const batch = 16;
/** A wake that no head knows may belong to a commit that is just being written. */
const graceSeconds = 60;
const deliveriesBeforeRenewal = 5;
const deliveriesBeforePoison = 10;

/** Takes wakes from the queue and handles them; one that fails comes again. True when there may be more waiting. */
export async function receiveAndHandle(services: Services): Promise<boolean> {
  const wakes = await services.wakes.receive(batch, leaseSeconds);
  await Promise.all(wakes.map((wake) => handleSafely(services, wake)));
  return wakes.length === batch;
}

async function handleSafely(services: Services, wake: ReceivedWake): Promise<void> {
  try {
    await handleWake(services, wake);
  } catch (error) {
    services.log.error('wake.failed', {
      case: wake.caseId,
      deliveries: wake.deliveries,
      ...errorFields(error),
    });
    if (wake.deliveries < deliveriesBeforePoison) return;
    services.log.error('wake.poisoned', { case: wake.caseId });
    // Until the notice is written down, the message stays and comes again.
    if (await tellOfPoison(services, wake)) await services.wakes.setAside(wake).catch(() => undefined);
  }
}

/** Once a day for as long as it lasts. */
function tellOfPoison(services: Services, { caseId }: ReceivedWake): Promise<boolean> {
  const key = `wake-poisoned-${caseId}-${instantText(services.clock.now()).slice(0, 10)}`;
  return tellAdministrators(services, { kind: 'wake-poisoned', caseId }, key);
}

/** Handles one wake: the case decides what is due; then the message is hidden until the case's next date, or removed. */
export async function handleWake(services: Services, wake: ReceivedWake): Promise<void> {
  const before = await services.cases.readHead(wake.caseId);
  if (before?.wake?.id !== wake.wakeId) {
    await dropAfterGrace(services, wake);
    return;
  }
  // Whoever has changed the case since then has put a wake of their own, if it needs one earlier.
  const after = await wakeCase(services, wake.caseId, before);
  if (after?.wake?.id !== wake.wakeId) {
    await services.wakes.remove(wake);
    return;
  }
  const seconds = Math.max(1, secondsUntil(after.wake.at, instantText(services.clock.now())));
  if (wake.deliveries < deliveriesBeforeRenewal) {
    await services.wakes.postpone(wake, seconds);
    return;
  }
  // The queue counts every delivery, good ones too: an old message would be set aside at its first failure.
  await services.wakes.put(wake.caseId, wake.wakeId, seconds);
  await services.wakes.remove(wake);
}

async function dropAfterGrace(services: Services, wake: ReceivedWake): Promise<void> {
  if (wake.ageSeconds < graceSeconds) {
    await services.wakes.postpone(wake, graceSeconds - wake.ageSeconds);
    return;
  }
  services.log.debug('wake.dropped', { case: wake.caseId });
  await services.wakes.remove(wake);
}

/** Wakes the cases whose wake was lost, erases drafts that were left alone, and looks whether the law needs a new look. */
export async function repair(services: Services): Promise<void> {
  const woken = await wakeDueCases(services, 1);
  if (woken > 0) services.log.info('wake.repaired', { cases: woken });
  await eraseOldDrafts(services);
  await warnOfUnreviewedLaw(services);
}
