import { ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import type { AccessTokens } from '../../ports/access-tokens.ts';

const patienceMilliseconds = 10_000;

/** Tokens of the identity that Azure gives the host; no secret anywhere. The SDK holds them until shortly before their end. */
export function managedIdentityTokens(clientId: string): AccessTokens {
  return tokensOf(new ManagedIdentityCredential({ clientId }));
}

/** Tokens of any credential of the SDK. */
export function tokensOf(credential: TokenCredential): AccessTokens {
  return async (audience) => {
    // The audience is kept to the letter: that of Power Automate ends with a slash, and its scope has two.
    const token = await credential.getToken(`${audience}/.default`, {
      abortSignal: AbortSignal.timeout(patienceMilliseconds),
    });
    if (token === null) throw new Error('the identity gives no token');
    return token.token;
  };
}
