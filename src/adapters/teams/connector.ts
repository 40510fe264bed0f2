import { outcomeOfFailure } from '../../ports/http-outcome.ts';
import type { SendOutcome } from '../../ports/messenger.ts';
import { isAllowedServiceUrl } from './guards.ts';
import { outcomeOfAnswer, waitSeconds } from './send-outcome.ts';
import type { TeamsSettings } from './settings.ts';

/**
 * The token that the bot shows to Bot Connector, or undefined where none is needed (local mode). `fresh` leaves the
 * cached one aside, after it was refused. Rejects when no token can be had.
 */
export type TokenSource = (fresh?: boolean) => Promise<string | undefined>;

/** One call to Bot Connector. */
export interface ConnectorCall {
  readonly method: 'POST' | 'PUT';
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** For PUT the message to replace, for POST the one to answer. */
  readonly activityId?: string | undefined;
  readonly activity: object;
}

/** Makes one HTTP attempt and says what it came to. Never throws. */
export type Connector = (call: ConnectorCall) => Promise<SendOutcome>;

/**
 * Bot Connector by fetch. botbuilder's own client sends a message up to four times (500, 502, 503, 504, dropped
 * connections, 429 with Retry-After) and follows redirects with the token, so it is not used.
 */
export function createConnector(
  settings: TeamsSettings,
  token: TokenSource,
  timeoutMilliseconds = 10_000,
): Connector {
  let refusedToken = false;
  return async (call) => {
    if (!isAllowedServiceUrl(call.serviceUrl, settings))
      return { kind: 'dead', reason: 'service-url-not-allowed' };
    let bearer: string | undefined;
    try {
      bearer = await token(refusedToken);
    } catch {
      return { kind: 'retry', afterSeconds: 60, reason: 'no-token' };
    }
    const outcome = await attempt(call, bearer, timeoutMilliseconds);
    refusedToken = outcome.kind === 'retry' && outcome.reason.startsWith('http-401');
    return outcome;
  };
}

async function attempt(
  call: ConnectorCall,
  bearer: string | undefined,
  timeoutMilliseconds: number,
): Promise<SendOutcome> {
  try {
    const answer = await fetch(addressOf(call), {
      method: call.method,
      headers: {
        'Content-Type': 'application/json',
        ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(call.activity),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return outcomeOfAnswer(answer.status, answer.headers, await bodyOf(answer), Date.now());
  } catch (error) {
    return outcomeOfFailure(error, waitSeconds);
  }
}

/** A lost body changes nothing: the status has already said what became of the message. */
async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}

function addressOf({ serviceUrl, conversationId, activityId }: ConnectorCall): string {
  const activities = `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return activityId === undefined ? activities : `${activities}/${encodeURIComponent(activityId)}`;
}
