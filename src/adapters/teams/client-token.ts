import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { z } from 'zod';
import { publicCloud, type BotCredential, type BotRegistration, type TokenEndpoints } from './settings.ts';
import type { TokenSource } from './connector.ts';

type SingleTenant = Extract<BotRegistration, { type: 'SingleTenant' }>;

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

const marginMilliseconds = 5 * 60_000;

/**
 * Tokens by the OAuth client credentials flow of Microsoft Entra, with a secret or a certificate. One request serves
 * all who wait; a token is used until five minutes before its end. It is for Bot Connector unless another audience is named.
 */
export function createClientToken(
  bot: SingleTenant,
  endpoints: TokenEndpoints | undefined,
  audience: string = endpoints?.oauthScope ?? publicCloud.oauthScope,
): TokenSource {
  const login = endpoints?.loginUrl ?? `https://login.microsoftonline.com/${bot.tenantId}`;
  const address = `${login.replace(/\/+$/, '')}/oauth2/v2.0/token`;
  const scope = `${audience.replace(/\/\.default$/, '')}/.default`;
  let held = { token: '', until: 0 };
  let asking: Promise<string> | undefined;

  const ask = async (): Promise<string> => {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: bot.clientId,
        scope,
        ...proof(bot.clientId, bot.credential, address),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`token service answered ${answer.status}`);
    const { access_token: token, expires_in: seconds } = Answer.parse(await answer.json());
    held = { token, until: Date.now() + seconds * 1000 - marginMilliseconds };
    return token;
  };

  return async (fresh = false) => {
    if (!fresh && held.until > Date.now()) return held.token;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

function proof(clientId: string, credential: BotCredential, audience: string): Record<string, string> {
  if (credential.kind === 'secret') return { client_secret: credential.secret };
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion(clientId, credential, audience),
  };
}

/** Signed statement that we hold the certificate's key (Microsoft identity platform, "certificate credentials"). */
function assertion(
  clientId: string,
  { thumbprint, privateKey }: Extract<BotCredential, { kind: 'certificate' }>,
  audience: string,
): string {
  const seconds = Math.floor(Date.now() / 1000);
  const digest = Buffer.from(thumbprint, 'hex').toString('base64url');
  const header = {
    alg: 'RS256',
    typ: 'JWT',
    ...(thumbprint.length === 64 ? { 'x5t#S256': digest } : { x5t: digest }),
  };
  const claims = {
    aud: audience,
    iss: clientId,
    sub: clientId,
    jti: randomUUID(),
    nbf: seconds - 60,
    exp: seconds + 540,
  };
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${sign('sha256', Buffer.from(text), createPrivateKey(privateKey)).toString('base64url')}`;
}
