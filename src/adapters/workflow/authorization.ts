import type { AccessTokens } from '../../ports/access-tokens.ts';

/** Exactly so, with the slash: flows that only the tenant may call compare it to the letter (teams-platform.md 6.1). */
const audience = 'https://service.flow.microsoft.com/';

/**
 * How a flow knows that it is the bot. An address with a signature in it is its own proof, and gets no token: with
 * both, Logic Apps refuses. Throws when a token is needed and cannot be had.
 */
export async function authorization(
  address: string,
  tokens: AccessTokens | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (tokens === undefined || new URL(address).searchParams.has('sig')) return {};
  return { authorization: `Bearer ${await tokens(audience)}` };
}
