import { advanceAlerts } from './alerts/advance-alerts.ts';
import { settleDueConcerns } from './concerns/settle-concern.ts';
import { sendHeartbeats } from './flows/heartbeat.ts';
import { lookAfterDrafts } from './look-after-drafts.ts';
import { sendNotices } from './send-notices.ts';
import type { Services } from './services.ts';
import { planDigests } from './statistics/plan-digests.ts';
import { publishEnded } from './statistics/publish.ts';
import { wakeDueCases } from './wake-case.ts';

/** Everything that became due, in cases and outside them; for a clock that was moved by hand. */
export async function runDue(services: Services): Promise<void> {
  await wakeDueCases(services);
  await lookAfterDrafts(services);
  await advanceAlerts(services);
  await settleDueConcerns(services);
  await sendHeartbeats(services);
  await publishEnded(services);
  await planDigests(services);
  await sendNotices(services);
}
