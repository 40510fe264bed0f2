import type { BotIdentity } from '../config/bot-identity.ts';
import type { BotEndpoints } from '../config/production.ts';
import type { AccessTokens } from '../ports/access-tokens.ts';

/**
 * How the bot proves who it is to services beside Teams: with the host's identity, or with its own secret or
 * certificate. The token services' SDKs are loaded with the first token.
 */
export function accessTokens(bot: BotIdentity, endpoints: BotEndpoints | undefined): AccessTokens {
  return bot.type === 'UserAssignedMsi' ? ofManagedIdentity(bot.clientId) : ofClient(bot, endpoints);
}

function ofManagedIdentity(clientId: string): AccessTokens {
  let tokens: AccessTokens | undefined;
  return async (audience) => {
    const { managedIdentityTokens } = await import('../adapters/identity/managed-identity.ts');
    tokens ??= managedIdentityTokens(clientId);
    return tokens(audience);
  };
}

/** One token source an audience, so that each holds its own token. */
function ofClient(
  bot: Extract<BotIdentity, { type: 'SingleTenant' }>,
  endpoints: BotEndpoints | undefined,
): AccessTokens {
  const sources = new Map<string, () => Promise<string | undefined>>();
  return async (audience) => {
    const { createClientToken } = await import('../adapters/teams/client-token.ts');
    const source = sources.get(audience) ?? createClientToken(bot, endpoints, audience);
    sources.set(audience, source);
    const token = await source();
    if (token === undefined) throw new Error('the token service gives no token');
    return token;
  };
}
