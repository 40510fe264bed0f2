import { z } from 'zod';
import type { IncomingMessage } from 'node:http';
import type { Log } from '../../ports/log.ts';
import { tenantsOf, type Activity } from './activity.ts';
import type { Authenticate } from './authentication.ts';
import { isAllowedServiceUrl, isAllowedTenant } from './guards.ts';
import { refusal, type HttpAnswer } from './http-answer.ts';
import type { Router } from './router.ts';
import type { TeamsSettings } from './settings.ts';
import { readActivity } from './turn-of.ts';

/** The two parts that bring botbuilder along. */
export interface BotCore {
  readonly route: Router;
  /** Undefined in local mode, where nobody needs a token. */
  readonly authenticate: Authenticate | undefined;
}

/** Answers POST /api/messages after size and JSON were checked. */
export type MessagesRoute = (body: unknown, request: IncomingMessage) => Promise<HttpAnswer>;

/**
 * Shape, then token, then tenant and service URL, then the turn. Shape comes before the token because botbuilder
 * takes a checked activity only; tenant and service URL come after it, so that a stranger learns nothing of them.
 */
export function createMessagesRoute(
  settings: TeamsSettings,
  core: Promise<BotCore>,
  log: Log,
): MessagesRoute {
  const refuse = (
    status: number,
    about: 'shape' | 'token' | 'keys' | 'tenant' | 'service-url',
  ): HttpAnswer => {
    log.warn('turn.refused', { about });
    return refusal(status);
  };
  return async (body, request) => {
    const incoming = readActivity(settings.mode === 'local' ? withoutPlaygroundLanguage(body) : body);
    if (incoming === undefined || isForeignChannel(incoming.activity, settings)) return refuse(400, 'shape');
    const { activity, turn } = incoming;
    const { authenticate, route } = await core;
    if (authenticate !== undefined) {
      const verdict = await authenticate(activity, request.headers.authorization);
      if (verdict !== 'valid') return refuse(401, verdict === 'refused' ? 'token' : 'keys');
    }
    if (!isAllowedTenant(tenantsOf(activity), settings)) return refuse(403, 'tenant');
    if (!isAllowedServiceUrl(activity.serviceUrl, settings)) return refuse(403, 'service-url');
    if (turn === undefined && activity.type !== 'invoke') return { status: 202 };
    return (await route(incoming)) ?? { status: 200 };
  };
}

const PlaygroundLanguage = z.looseObject({
  locale: z.literal('en-US'),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});

/** The Agents Playground says American English of everybody who sits there, so it says nothing of the person's language. */
function withoutPlaygroundLanguage(body: unknown): unknown {
  const { data } = PlaygroundLanguage.safeParse(body);
  if (data === undefined) return body;
  return { ...data, locale: undefined, entities: data.entities?.filter(({ type }) => type !== 'clientInfo') };
}

/** botbuilder checks tokens of some other channels by rules of their own. */
function isForeignChannel({ channelId }: Activity, { mode }: TeamsSettings): boolean {
  return mode === 'production' && channelId !== 'msteams';
}
