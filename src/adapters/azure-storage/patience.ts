import { setTimeout as pause } from 'node:timers/promises';
import { RestError } from '@azure/data-tables';

/** How long a call may take, in milliseconds: each try, and all of them with the pauses in between. */
export interface Patience {
  readonly perTry: number;
  readonly inAll: number;
}

/** Somebody waits. A try that hangs, on a connection that died unseen, leaves time for another. */
const briefly: Patience = { perTry: 2000, inAll: 3000 };

/** For what nobody waits for: the pages of a scan (Azure itself ends one after 5 seconds), and the first preparations. */
export const unhurriedly: Patience = { perTry: 15_000, inAll: 30_000 };

const mostTries = 4;
const firstPauseMilliseconds = 100;

/** A try that was given up. */
class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/**
 * Makes a call to storage, and again where that may help, within a time that is known. The SDKs' own tries are switched
 * off: they wait for ever on a connection that is open and silent, and for as long as a Retry-After says. A write that
 * landed and is tried again comes back as 409 or 412, which every writer here expects.
 */
export async function patiently<Value>(
  call: (options: { readonly abortSignal: AbortSignal }) => Promise<Value>,
  patience: Patience = briefly,
): Promise<Value> {
  const end = performance.now() + patience.inAll;
  for (let tries = 1; ; tries += 1) {
    try {
      return await within(Math.min(patience.perTry, end - performance.now()), call);
    } catch (error) {
      const wait = pauseAfter(error, tries);
      if (wait === undefined || performance.now() + wait >= end) throw error;
      await pause(wait);
    }
  }
}

async function within<Value>(
  milliseconds: number,
  call: (options: { readonly abortSignal: AbortSignal }) => Promise<Value>,
): Promise<Value> {
  const giveUp = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new TookTooLong());
    giveUp.abort();
  }, milliseconds);
  try {
    return await Promise.race([call({ abortSignal: giveUp.signal }), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds until another try; nothing when it is not worth one. */
function pauseAfter(error: unknown, tries: number): number | undefined {
  if (tries >= mostTries || !mayPass(error)) return undefined;
  return retryAfter(error) ?? firstPauseMilliseconds * 2 ** (tries - 1);
}

/** No answer at all, or one that says that the service is not well. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof RestError)) return error instanceof TookTooLong;
  const { statusCode } = error;
  return statusCode === undefined || [408, 429, 500, 502, 503, 504].includes(statusCode);
}

/** What the service asks for, in milliseconds; seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(error: unknown): number | undefined {
  const header = error instanceof RestError ? (error.response?.headers.get('retry-after') ?? '') : '';
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
