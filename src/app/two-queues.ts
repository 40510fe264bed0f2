import type { WakeQueue } from '../ports/wake-queue.ts';

/** A wake comes near when so many seconds are left. */
const nearSeconds = 3600;
const leaseSeconds = 60;
const batch = 32;

/** A queue of wakes of which the far-off ones wait in another, which is seldom looked at. */
export interface TwoQueues {
  readonly wakes: WakeQueue;
  /** Brings near whose time has come. True when there may be more. To be called several times in an hour. */
  readonly bringNear: () => Promise<boolean>;
}

/**
 * Most open cases wait for days. Kept apart, their messages cost nothing while nothing is due, however many they are.
 * A message goes into its new queue before it leaves the old one: a process that dies in between leaves two, and one
 * wake too many does nothing. What is brought near comes early, and the case hides it until its date.
 */
export function twoQueues(near: WakeQueue, later: WakeQueue): TwoQueues {
  const isFar = (seconds: number) => seconds > nearSeconds;
  return {
    wakes: {
      ...near,
      put: (caseId, wakeId, seconds) =>
        isFar(seconds) ? later.put(caseId, wakeId, seconds - nearSeconds) : near.put(caseId, wakeId, seconds),
      async postpone(wake, seconds) {
        if (!isFar(seconds)) return near.postpone(wake, seconds);
        await later.put(wake.caseId, wake.wakeId, seconds - nearSeconds);
        await near.remove(wake);
        return true;
      },
    },
    async bringNear() {
      const wakes = await later.receive(batch, leaseSeconds);
      await Promise.all(
        wakes.map(async (wake) => {
          await near.put(wake.caseId, wake.wakeId, 0);
          await later.remove(wake);
        }),
      );
      return wakes.length === batch;
    },
  };
}
