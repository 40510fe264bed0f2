import { instantText } from '../case/instants.ts';
import { errorFields } from '../ports/error-name.ts';
import type { ReceivedWake } from '../ports/wake-queue.ts';
import { secondsUntil } from './run-command.ts';
import type { Services } from './services.ts';
import { tellOfStandstill } from './tell-of-standstill.ts';
import { wakeCase } from './wake-case.ts';

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
    if (await tellOfStandstill(services, wake.caseId))
      await services.wakes.setAside(wake).catch(() => undefined);
  }
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
