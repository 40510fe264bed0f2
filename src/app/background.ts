import { setImmediate as answerGone } from 'node:timers/promises';
import type { Log } from '../ports/log.ts';

/** Work that goes on after the answer, and begins after it: a stop can wait for it and a failure is seen. */
export interface Background {
  run(work: () => Promise<unknown>): void;
  /** Resolves when nothing is running any more. */
  settled(): Promise<void>;
}

/** Background work of one process. Everything in it can be lost in a crash and is found again through the queue. */
export function createBackground(log: Log): Background {
  const running = new Set<Promise<unknown>>();
  return {
    run(work) {
      const promise = answerGone()
        .then(work)
        .catch(() => log.warn('wake.failed'))
        .finally(() => running.delete(promise));
      running.add(promise);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
