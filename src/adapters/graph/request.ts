import { z } from 'zod';
import { ErrorName } from '../../ports/error-name.ts';
import { outcomeOfFailure, outcomeOfRefusal } from '../../ports/http-outcome.ts';
import type { Log } from '../../ports/log.ts';
import type { GraphOptions } from './settings.ts';

/** One call to Graph. `path` begins behind the version, its parts encoded: `/users/…`. */
export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which service stands behind the path: each is throttled on its own. */
  readonly service: 'directory' | 'outlook' | 'batch';
}

/** What came of a call. */
export type GraphAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  /** Refused for good; `code` is Graph's own word for why. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  /** Not accepted (throttled, no connection, no token): the same call may be made again after so many seconds. */
  | { readonly kind: 'retry'; readonly afterSeconds: number; readonly reason: string }
  /** Nobody can know whether it had an effect. */
  | { readonly kind: 'doubt'; readonly reason: string };

/** Makes one HTTP attempt and says what it came to. Never throws. */
export type Graph = (call: GraphCall) => Promise<GraphAnswer>;

/** Until the next attempt, where Graph does not say. */
const waitSeconds = 60;

/**
 * Microsoft Graph v1.0 by fetch: one attempt, ten seconds, no redirect with the token. After a refusal with a time to
 * wait, nothing is asked of that service before.
 */
export function createGraph(options: GraphOptions): Graph {
  const { now = Date.now, token, log } = options;
  const heldUntil = new Map<GraphCall['service'], number>();
  return async (call) => {
    const held = (heldUntil.get(call.service) ?? 0) - now();
    if (held > 0) return { kind: 'retry', afterSeconds: Math.ceil(held / 1000), reason: 'throttled' };
    let bearer: string | undefined;
    try {
      bearer = await token();
    } catch {
      const answer = { kind: 'retry', afterSeconds: waitSeconds, reason: 'no-token' } as const;
      logFailure(log, call.service, answer);
      return answer;
    }
    const answer = await attempt(call, bearer, options);
    if (answer.kind === 'retry' && answer.reason === 'http-429')
      heldUntil.set(call.service, now() + answer.afterSeconds * 1000);
    logFailure(log, call.service, answer);
    return answer;
  };
}

/**
 * Says that something failed and why, never which address: it holds ids of people. Somebody who is not there is no failure;
 * a mailbox that is not there is. */
export function logFailure(log: Log, about: GraphCall['service'] | 'absence', answer: GraphAnswer): void {
  if (answer.kind === 'answered') return;
  if (answer.kind === 'refused' && answer.status === 404 && about !== 'outlook') return;
  const reason = answer.kind === 'refused' ? `http-${answer.status}` : answer.reason;
  log.warn('graph.failed', { about, outcome: answer.kind, reason: ErrorName.parse(reason) });
}

async function attempt(
  call: GraphCall,
  bearer: string | undefined,
  { origin, timeoutMilliseconds = 10_000, now = Date.now }: GraphOptions,
): Promise<GraphAnswer> {
  try {
    const answer = await fetch(`${origin}/v1.0${call.path}`, {
      method: call.method,
      headers: {
        Accept: 'application/json',
        ...(call.body !== undefined && { 'Content-Type': 'application/json' }),
        ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
        ...call.headers,
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return answerOf({ status: answer.status, headers: answer.headers, body: await jsonOf(answer) }, now());
  } catch (error) {
    const outcome = outcomeOfFailure(error, waitSeconds);
    return outcome.kind === 'retry' ? outcome : { kind: 'doubt', reason: reasonOf(outcome) };
  }
}

const ErrorBody = z.object({ error: z.object({ code: z.string() }) });

/** What an HTTP answer means, alone or inside a batch. `body` is nothing where it got lost or was no JSON. */
export function answerOf(
  { status, headers, body }: { readonly status: number; readonly headers: Headers; readonly body: unknown },
  now: number,
): GraphAnswer {
  if (status >= 200 && status < 300) return { kind: 'answered', body };
  const reason = `http-${status}`;
  if (status === 401) return { kind: 'retry', afterSeconds: waitSeconds, reason };
  const outcome = outcomeOfRefusal({ status, headers, reason, waitSeconds, now });
  if (outcome.kind === 'retry') return outcome;
  if (outcome.kind === 'doubt') return { kind: 'doubt', reason };
  return { kind: 'refused', status, code: ErrorBody.safeParse(body).data?.error.code ?? '' };
}

/** A lost or empty body changes nothing: the status has already said what became of the call. */
async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}

function reasonOf(outcome: ReturnType<typeof outcomeOfFailure>): string {
  return outcome.kind === 'sent' ? '' : outcome.reason;
}
