import type { BotRegistration, TeamsSettings } from './settings.ts';
import { createClientToken } from './client-token.ts';
import { within } from './within.ts';
import type { TokenSource } from './connector.ts';

/** Picks how to get tokens. Secrets and keys go to the token service and nowhere else. */
export function createTokenSource(settings: TeamsSettings): TokenSource {
  if (settings.mode === 'local') return () => Promise.resolve(undefined);
  const { bot, endpoints } = settings;
  if (bot.type === 'UserAssignedMsi') return managedIdentityToken(bot, endpoints?.oauthScope);
  return createClientToken(bot, endpoints);
}

/** The SDK waits for the host's identity for as long as it takes. */
const tokenMilliseconds = 10_000;

/** Loaded when first needed: it brings all of botbuilder. */
function managedIdentityToken(bot: BotRegistration, scope: string | undefined): TokenSource {
  const credentials = import('./managed-identity.ts').then((module) => module.managedIdentity(bot, scope));
  // Awaited at each use; without this a failure before the first use would end the process.
  credentials.catch(() => undefined);
  return async (fresh = false) => within(tokenMilliseconds, (await credentials).getToken(fresh));
}
