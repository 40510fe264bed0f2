import { z } from 'zod';
import type { SendOutcome } from '../../ports/messenger.ts';

const defaultWaitSeconds = 60;
const longestWaitSeconds = 3600;

/** What an answer means. `now` is in milliseconds since 1970, for a Retry-After that is a date. */
export function classifyAnswer(answer: Response, key: string, now: number): SendOutcome {
  const { status } = answer;
  const reason = `http-${status}`;
  if (status >= 200 && status < 300) return { kind: 'sent', messageId: key };
  if (status === 429 || status === 412) return { kind: 'retry', afterSeconds: waitOf(answer, now), reason };
  if (status === 408 || status >= 500) return { kind: 'doubt', reason };
  return { kind: 'dead', reason };
}

function waitOf(answer: Response, now: number): number {
  const header = answer.headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? defaultWaitSeconds : Math.min(Math.max(seconds, 1), longestWaitSeconds);
}

const Cause = z.object({ cause: z.object({ code: z.string().optional(), syscall: z.string().optional() }) });
const beforeConnected = ['connect', 'getaddrinfo'];
const neverConnected =
  /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*)$/;

/**
 * What a missing answer means. Only when no connection came about is it certain that nothing was accepted; all else
 * is a doubt. Reasons are fixed words, because the error's own text may hold the address.
 */
export function classifyFailure(error: unknown): SendOutcome {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'doubt', reason: 'time-out' };
  const { code = '', syscall = '' } = Cause.safeParse(error).data?.cause ?? {};
  if (beforeConnected.includes(syscall) || neverConnected.test(code)) {
    return { kind: 'retry', afterSeconds: defaultWaitSeconds, reason: 'no-connection' };
  }
  return { kind: 'doubt', reason: 'connection-lost' };
}
