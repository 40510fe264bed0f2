import type { Services } from './services.ts';

/** Work that goes on after the answer, and begins after it: a stop can wait for it and a failure is seen. */
export interface Background {
  run(work: () => Promise<unknown>): void;
  /** Resolves when nothing is running any more. */
  settled(): Promise<void>;
}

/** So much is done at once: in a rush, people who wait for an answer come first. The queue wakes what waits too long. */
const atOnce = 4;

/** Background work of one process. Everything in it can be lost in a crash and is found again through the queue. */
export function createBackground({ log, pauses }: Pick<Services, 'log' | 'pauses'>): Background {
  const waiting: (() => Promise<unknown>)[] = [];
  const running = new Set<Promise<unknown>>();

  const next = (): void => {
    const work = running.size < atOnce ? waiting.shift() : undefined;
    if (work === undefined) return;
    const promise = pauses
      .afterAnswer()
      .then(work)
      .catch(() => log.warn('wake.failed'))
      .finally(() => {
        running.delete(promise);
        next();
      });
    running.add(promise);
  };
  return {
    run(work) {
      waiting.push(work);
      next();
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
