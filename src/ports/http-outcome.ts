import { z } from 'zod';
import type { SendOutcome } from './messenger.ts';

const longestWaitSeconds = 3600;

/** An answer that is no success. */
interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  /** Fixed words, for example `http-429`. */
  readonly reason: string;
  /** Until the next attempt, where the answer does not say. */
  readonly waitSeconds: number;
  /** Milliseconds since 1970, for a Retry-After that is a date. */
  readonly now: number;
}

/**
 * What an answer means for a message that was sent by HTTP (design.md, “Sending”): refused before it was accepted,
 * perhaps accepted, or refused for good.
 */
export function outcomeOfRefusal({ status, headers, reason, waitSeconds, now }: Refusal): SendOutcome {
  if (status === 429 || status === 412)
    return { kind: 'retry', afterSeconds: waitOf(headers, now) ?? waitSeconds, reason };
  return { kind: status === 408 || status >= 500 ? 'doubt' : 'dead', reason };
}

/** Seconds by the header Retry-After, which is a number of them or a date; never more than an hour. */
function waitOf(headers: Headers, now: number): number | undefined {
  const header = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 1), longestWaitSeconds);
}

const Cause = z.object({ cause: z.object({ code: z.string().optional(), syscall: z.string().optional() }) });
const beforeConnected = ['connect', 'getaddrinfo'];
const neverConnected =
  /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*)$/;

/**
 * What a missing answer means. Only when no connection came about is it certain that nothing was accepted; all else
 * is a doubt. Reasons are fixed words, because the error's own text may hold the address.
 */
export function outcomeOfFailure(error: unknown, waitSeconds: number): SendOutcome {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'doubt', reason: 'time-out' };
  const { code = '', syscall = '' } = Cause.safeParse(error).data?.cause ?? {};
  if (beforeConnected.includes(syscall) || neverConnected.test(code))
    return { kind: 'retry', afterSeconds: waitSeconds, reason: 'no-connection' };
  return { kind: 'doubt', reason: 'connection-lost' };
}
