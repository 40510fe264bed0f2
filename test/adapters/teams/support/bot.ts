import type { RenderedCard } from '../../../../src/cards/rendered-card.ts';
import type { Reply, Turn } from '../../../../src/ports/turn.ts';
import type { ProductionTeamsSettings, TeamsSettings } from '../../../../src/adapters/teams/settings.ts';
import {
  connectToTeams,
  startTeamsServer,
  type TeamsServerOptions,
} from '../../../../src/adapters/teams/teams.ts';
import { recordedLog } from './recorded-log.ts';
import { clientId, issuer, type OpenId } from './openid.ts';
import { tenantId } from './activities.ts';

export const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Kort',
  body: [{ type: 'TextBlock', text: 'Hej' }],
} as unknown as RenderedCard;

export const sorrySentence = 'Det gik ikke lige nu.';

export function productionSettings(
  openId: Pick<OpenId, 'metadataUrl'>,
  loginUrl: string,
): ProductionTeamsSettings {
  return {
    mode: 'production',
    port: 0,
    bot: { type: 'SingleTenant', clientId, tenantId, credential: { kind: 'secret', secret: 's3cret' } },
    allowedTenantIds: [tenantId],
    allowedServiceHosts: ['smba.trafficmanager.net', '127.0.0.1'],
    allowedFileHosts: ['*.sharepoint.com'],
    endpoints: { openIdMetadataUrl: openId.metadataUrl, tokenIssuer: issuer, loginUrl, oauthScope: issuer },
  };
}

/** A started bot whose application answers as the test says. */
export async function startBot(
  settings: TeamsSettings,
  handle: (turn: Turn) => Promise<Reply> | Reply,
  more: Partial<Pick<TeamsServerOptions, 'ready' | 'localRoutes'>> = {},
) {
  const turns: Turn[] = [];
  const { log, entries } = recordedLog();
  const { connector, messenger } = connectToTeams(settings);
  const server = await startTeamsServer({
    settings,
    connector,
    log,
    sorry: () => sorrySentence,
    ready: () => Promise.resolve(true),
    routes: [],
    localRoutes: [],
    handler: {
      handle: async (turn) => {
        turns.push(turn);
        return handle(turn);
      },
    },
    ...more,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${origin}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { server, origin, post, turns, entries, messenger };
}
