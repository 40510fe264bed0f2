import { z } from 'zod';
import type { SendOutcome } from '../../ports/messenger.ts';

const defaultWaitSeconds = 5;
const unauthorizedWaitSeconds = 300;
const longestWaitSeconds = 3600;

const Accepted = z.object({ id: z.string().min(1).max(500) });
const Refused = z.object({ error: z.object({ code: z.string().regex(/^\w{1,40}$/) }) });

/**
 * What an answer of Bot Connector means for the message (design.md, "Sending"). 401 is refused before anything is
 * shown and comes of a secret that ran out or a clock that is off, which someone can mend; so it waits, and whoever
 * asks for the retry must end it one day. `now` is in milliseconds since 1970, for a Retry-After that is a date.
 */
export function outcomeOfAnswer(status: number, headers: Headers, body: unknown, now: number): SendOutcome {
  const code = Refused.safeParse(body).data?.error.code;
  const reason = code === undefined ? `http-${status}` : `http-${status}-${code}`;
  if (status >= 200 && status < 300)
    return { kind: 'sent', messageId: Accepted.safeParse(body).data?.id ?? '' };
  if (status === 429 || status === 412) return { kind: 'retry', afterSeconds: waitOf(headers, now), reason };
  if (status === 401) return { kind: 'retry', afterSeconds: unauthorizedWaitSeconds, reason };
  if (status === 408 || status >= 500) return { kind: 'doubt', reason };
  return { kind: 'dead', reason };
}

function waitOf(headers: Headers, now: number): number {
  const header = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? defaultWaitSeconds : Math.min(Math.max(seconds, 1), longestWaitSeconds);
}

const Cause = z.object({ cause: z.object({ code: z.string().optional(), syscall: z.string().optional() }) });
const beforeConnected = ['connect', 'getaddrinfo'];
const neverConnected =
  /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*)$/;

/**
 * What a missing answer means. Only when no connection came about is it certain that nothing was shown; all else is a
 * doubt. Reasons are fixed words, because the error's own text may hold the address.
 */
export function outcomeOfFailure(error: unknown): SendOutcome {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'doubt', reason: 'time-out' };
  const { code = '', syscall = '' } = Cause.safeParse(error).data?.cause ?? {};
  if (beforeConnected.includes(syscall) || neverConnected.test(code))
    return { kind: 'retry', afterSeconds: defaultWaitSeconds, reason: 'no-connection' };
  return { kind: 'doubt', reason: 'connection-lost' };
}
