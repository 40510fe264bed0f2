import { advanceAlerts } from './alerts/advance-alerts.ts';
import { forgetSpokenDaily, settleDueConcerns } from './concerns/settle-concern.ts';
import { sendHeartbeats } from './flows/heartbeat.ts';
import { receiveAndHandle } from './handle-wake.ts';
import { sweepDaily } from './private-text/sweep.ts';
import { repair } from './repair.ts';
import { selfCheckNightly } from './self-check/check-nightly.ts';
import { sendNotices } from './send-notices.ts';
import type { Services } from './services.ts';
import { planDigestsWeekly } from './statistics/plan-digests.ts';
import { publishDaily } from './statistics/publish.ts';
import { wakeLeftBehindOnce } from './wake-left-behind.ts';

/** How the worker paces itself, in seconds. */
export interface Pace {
  readonly poll: number;
  /** Between two scans for cases whose wake was lost. */
  readonly repair: number;
  /** Between two looks for alerts that nobody has answered, and for what people are still to be told outside their cases. */
  readonly notices: number;
}

/** A running worker. `stop` finishes the wakes in hand. */
export interface Worker {
  stop(): Promise<void>;
}

/**
 * Receives wakes and handles them until stopped. Instances compete for the queue. The first look comes after one
 * `poll`, so that a process that has just started answers people first.
 */
export function startWorker(services: Services, pace: Pace): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = services.pauses.wait(pace.poll, signal).then(() =>
    Promise.all([
      repeat(pace.poll, () => receiveAndHandle(services)),
      repeat(pace.repair, async () => {
        await repair(services);
        return false;
      }),
      repeat(pace.repair, sweepDaily(services)),
      repeat(pace.repair, selfCheckNightly(services)),
      repeat(pace.repair, publishDaily(services)),
      repeat(pace.repair, planDigestsWeekly(services)),
      repeat(pace.repair, wakeLeftBehindOnce(services)),
      repeat(pace.repair, forgetSpokenDaily(services)),
      repeat(pace.repair, async () => {
        await sendHeartbeats(services);
        return false;
      }),
      repeat(pace.notices, async () => {
        await advanceAlerts(services);
        await settleDueConcerns(services);
        await sendNotices(services);
        return false;
      }),
    ]),
  );
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };

  async function repeat(seconds: number, work: () => Promise<boolean>): Promise<void> {
    while (!signal.aborted) {
      const more = await work().catch(() => {
        services.log.warn('storage.unreachable');
        return false;
      });
      if (!more) await services.pauses.wait(seconds, signal);
    }
  }
}
