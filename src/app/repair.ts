import { accepted, nothing } from '../case/decision.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import { errorFields } from '../ports/error-name.ts';
import { lookAfterDrafts } from './look-after-drafts.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { hourOf } from './standing-doubts.ts';
import { tellCounted } from './tell-counted.ts';
import { tellOfStandstill } from './tell-of-standstill.ts';
import { dueCases, wakeEach } from './wake-case.ts';

/** By then the queue has brought every wake that it still has, and tried it again. */
const overdueAfter = { minutes: 5 };
/** So far back doubts are told of: longer than any instance is away unseen. */
const doubtsOf = { hours: 24 };

/**
 * The scan that needs no queue: wakes all cases whose date has passed, gives those whose wake was lost a new one, and
 * erases drafts that were left alone after telling their people. The administrators hear what it found.
 */
export async function repair(services: Services): Promise<void> {
  const limit = instantText(services.clock.now().subtract(overdueAfter));
  const due = await dueCases(services);
  const overdue = new Set(due.filter(({ wakeAt }) => wakeAt <= limit).map(({ caseId }) => caseId));
  const failed = await wakeEach(
    services,
    due.map(({ caseId }) => caseId),
  );
  await reportRepaired(services, overdue.difference(failed));
  for (const caseId of overdue.intersection(failed)) await tellOfStandstill(services, caseId);
  await tellOfDoubts(services);
  await lookAfterDrafts(services);
}

async function reportRepaired(services: Services, repaired: ReadonlySet<CaseId>): Promise<void> {
  if (repaired.size === 0) return;
  services.log.warn('wake.repaired', { cases: repaired.size });
  for (const caseId of repaired) await renewWake(services, caseId);
  const day = instantText(services.clock.now()).slice(0, 'YYYY-MM-DD'.length);
  await tellCounted(services, 'cases-repaired', `cases-repaired-${day}`, [...repaired].map(once));
}

const once = (caseId: CaseId) => ({ caseId, count: 1 });

/** Should that fail, because the queue is still away, the scan is what wakes the case the next time as well. */
async function renewWake(services: Services, caseId: CaseId): Promise<void> {
  await runCommand(services, {
    caseId,
    renewsWake: true,
    decide: (_state, _now, head) => (head?.wake === undefined ? nothing : accepted([])),
  }).catch((error: unknown) => services.log.warn('wake.failed', { case: caseId, ...errorFields(error) }));
}

/** The doubts of each whole hour, once. */
async function tellOfDoubts(services: Services): Promise<void> {
  const now = services.clock.now();
  const doubts = await Array.fromAsync(services.cases.doubtsSince(instantText(now.subtract(doubtsOf))));
  const byHour = Map.groupBy(doubts, ({ at }) => hourOf(at));
  byHour.delete(hourOf(instantText(now)));
  for (const [hour, counted] of byHour)
    await tellCounted(services, 'delivery-doubtful', `delivery-doubtful-${hour}`, counted);
}
