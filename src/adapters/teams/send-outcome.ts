import { z } from 'zod';
import { outcomeOfRefusal } from '../../ports/http-outcome.ts';
import type { SendOutcome } from '../../ports/messenger.ts';

/** Until the next attempt, where Bot Connector does not say. */
export const waitSeconds = 5;
const unauthorizedWaitSeconds = 300;

const Accepted = z.object({ id: z.string().min(1).max(500) });
const Refused = z.object({ error: z.object({ code: z.string().regex(/^\w{1,40}$/) }) });

/**
 * What an answer of Bot Connector means for the message. 401 is refused before anything is shown and comes of a secret
 * that ran out or a clock that is off, which someone can mend; so it waits, and whoever asks for the retry must end it
 * one day. `now` is in milliseconds since 1970, for a Retry-After that is a date.
 */
export function outcomeOfAnswer(status: number, headers: Headers, body: unknown, now: number): SendOutcome {
  if (status >= 200 && status < 300)
    return { kind: 'sent', messageId: Accepted.safeParse(body).data?.id ?? '' };
  const code = Refused.safeParse(body).data?.error.code;
  const reason = code === undefined ? `http-${status}` : `http-${status}-${code}`;
  if (status === 401) return { kind: 'retry', afterSeconds: unauthorizedWaitSeconds, reason };
  return outcomeOfRefusal({ status, headers, reason, waitSeconds, now });
}
