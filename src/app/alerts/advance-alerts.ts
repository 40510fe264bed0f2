import { decideTurn } from '../../alert/decide-alert.ts';
import { instantText } from '../../case/instants.ts';
import { onCallIn } from '../../organisation/escalation.ts';
import type { StoredAlert } from '../../ports/alert-store.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { Services } from '../services.ts';
import { settleAlert } from './settle-alert.ts';

/** Asks the next wherever an alert has not been answered in time, and finishes what a crash left. Any number of instances may do it at once. */
export async function advanceAlerts(services: Services): Promise<void> {
  const underWay = await services.alerts.underWay();
  await Promise.all(
    underWay.map((stored) =>
      advance(services, stored).catch((error: unknown) =>
        services.log.error('alert.failed', errorFields(error)),
      ),
    ),
  );
}

async function advance(services: Services, stored: StoredAlert): Promise<void> {
  await settleAlert(services, stored);
  const latest = await services.alerts.read(stored.alert.person);
  if (latest === undefined) return;
  const now = instantText(services.clock.now());
  const decision = decideTurn(latest.alert, { now, onCall: onCallIn(services.organisation) });
  if (decision.kind !== 'accepted') return;
  if (!(await services.alerts.write(decision.alert, latest.tag))) return;
  services.log.info('alert.turned', { asked: decision.alert.asked.length });
  const written = await services.alerts.read(stored.alert.person);
  if (written !== undefined) await settleAlert(services, written);
}
