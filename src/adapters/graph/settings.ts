import type { Log } from '../../ports/log.ts';

/** The token that the bot shows to Graph, or undefined where none is needed (local mode). Rejects when none can be had. */
export type GraphToken = () => Promise<string | undefined>;

/** How Graph is reached. */
export interface GraphOptions {
  /** Origin, for example `https://graph.microsoft.com`; anything but https only on this machine. */
  readonly origin: string;
  readonly token: GraphToken;
  readonly log: Log;
  readonly timeoutMilliseconds?: number;
  /** Milliseconds since 1970, for how long answers and refusals are remembered. */
  readonly now?: () => number;
}

/** Graph of the public cloud. */
export const publicGraph = 'https://graph.microsoft.com';
