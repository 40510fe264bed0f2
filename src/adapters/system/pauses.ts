import { setImmediate as turnOfTheLoop, setTimeout as pause } from 'node:timers/promises';
import type { Pauses } from '../../ports/pauses.ts';

/** Pauses in real time. */
export const systemPauses: Pauses = {
  stepAside: (longestMilliseconds) => pause(Math.random() * longestMilliseconds),
  afterAnswer: () => turnOfTheLoop(),
  wait: (seconds, signal) => pause(seconds * 1000, undefined, { signal }).catch(() => undefined),
};
