import type { Language } from '../../organisation/ids.ts';
import type { FileFetcher } from '../../ports/file-fetcher.ts';
import type { Log } from '../../ports/log.ts';
import type { Messenger } from '../../ports/messenger.ts';
import type { TurnHandler } from '../../ports/turn.ts';
import { createConnector, type Connector } from './connector.ts';
import { createFileFetcher } from './file-fetcher.ts';
import { isAllowedHost } from './guards.ts';
import { refusal } from './http-answer.ts';
import { createMessagesRoute, type BotCore } from './messages-route.ts';
import { createMessenger } from './messenger.ts';
import { startServer, type HttpRoute, type RunningServer } from './server.ts';
import type { TeamsSettings } from './settings.ts';
import { createTokenSource } from './token-source.ts';
import { errorFields } from '../../ports/error-name.ts';

/** The ways out to Teams; they work before the server is started. */
export interface TeamsConnection {
  readonly messenger: Messenger;
  readonly connector: Connector;
  readonly files: FileFetcher;
}

/** Prepares sending. Contacts nobody until the first message. */
export function connectToTeams(settings: TeamsSettings): TeamsConnection {
  const token = createTokenSource(settings);
  const connector = createConnector(settings, token);
  return { connector, messenger: createMessenger(connector), files: createFileFetcher(settings, token) };
}

/** What the server needs. */
export interface TeamsServerOptions {
  readonly settings: TeamsSettings;
  readonly connector: Connector;
  readonly handler: TurnHandler;
  readonly log: Log;
  /** Said when the handler throws: neutral, in the person's language where it is known. */
  readonly sorry: (language: Language | undefined) => string;
  /** Whether storage answers. */
  readonly ready: () => Promise<boolean>;
  /** Offered in both modes. */
  readonly routes: readonly HttpRoute[];
  /** Registered in local mode only. */
  readonly localRoutes: readonly HttpRoute[];
}

/**
 * Starts the server that Teams calls. It listens before botbuilder and teams-ai are loaded (half a second), because
 * nothing until the token needs them; the first turn and /readyz wait for them.
 */
export async function startTeamsServer(options: TeamsServerOptions): Promise<RunningServer> {
  const { settings, log } = options;
  const core = Promise.withResolvers<BotCore>();
  // Answered by /readyz and by every turn; without this it would end the process before anybody asks.
  core.promise.catch((error: unknown) => log.error('start.refused', errorFields(error)));
  const server = await startServer({
    port: settings.port,
    host: settings.mode === 'local' ? '127.0.0.1' : undefined,
    routes: routesOf(options, core.promise),
    accepts: ({ headers }) => isAllowedHost(headers.host, settings),
    failed: (error) => log.error('turn.failed', errorFields(error)),
  });
  // The tick lets "listening" be seen before the loading holds the process.
  setImmediate(() => void loadCore(options).then(core.resolve, core.reject));
  return server;
}

async function loadCore({ settings, handler, connector, log, sorry }: TeamsServerOptions): Promise<BotCore> {
  const { createRouter } = await import('./router.ts');
  const route = createRouter({ handler, connector, log, sorry });
  if (settings.mode === 'local') return { route, authenticate: undefined };
  const { createAuthentication } = await import('./authentication.ts');
  return { route, authenticate: createAuthentication(settings) };
}

function routesOf(
  { settings, log, ready, routes, localRoutes }: TeamsServerOptions,
  core: Promise<BotCore>,
): HttpRoute[] {
  const { mode } = settings;
  return [
    { method: 'POST', path: '/api/messages', handle: createMessagesRoute(settings, core, log) },
    {
      method: 'GET',
      path: '/healthz',
      handle: () => Promise.resolve({ status: 200, body: { status: 'ok', mode } }),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async () =>
        (await isReady(core, ready)) ? { status: 200, body: { status: 'ready' } } : refusal(503),
    },
    ...routes,
    ...(mode === 'local' ? localRoutes : []),
  ];
}

async function isReady(core: Promise<BotCore>, ready: () => Promise<boolean>): Promise<boolean> {
  try {
    const [, answer] = await Promise.all([core, ready()]);
    return answer;
  } catch {
    return false;
  }
}
