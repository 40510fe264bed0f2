import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { close, listen } from './mock-connector.ts';

export const issuer = 'https://api.botframework.com';
export const clientId = '11111111-2222-3333-4444-555555555555';

interface Claims {
  readonly serviceurl?: string | undefined;
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds from now. */
  readonly expires?: number;
  readonly notBefore?: number;
  readonly key?: CryptoKey;
  readonly kid?: string;
  readonly more?: Record<string, string>;
}

/** The identity provider of Bot Connector: publishes keys, signs tokens. */
export interface OpenId {
  readonly metadataUrl: string;
  readonly origin: string;
  token(claims?: Claims): Promise<string>;
  close(): Promise<void>;
}

/** A new address every time, because botbuilder remembers keys by address for the whole process. */
export async function startOpenId(serviceUrl: string): Promise<OpenId> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
  let origin = '';
  const server = createServer((request, response) => {
    const metadata = {
      issuer,
      jwks_uri: `${origin}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [jwk, { ...jwk, kid: 'k2', endorsements: ['webchat'] }] }
          : metadata,
      ),
    );
  });
  origin = await listen(server);
  return {
    metadataUrl: `${origin}/oid`,
    origin,
    token: (claims = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        serviceurl: 'serviceurl' in claims ? claims.serviceurl : serviceUrl,
        ...claims.more,
      })
        .setProtectedHeader({ alg: 'RS256', kid: claims.kid ?? 'k1', typ: 'JWT' })
        .setIssuer(claims.issuer ?? issuer)
        .setAudience(claims.audience ?? clientId)
        .setNotBefore(now + (claims.notBefore ?? -10))
        .setExpirationTime(now + (claims.expires ?? 3600))
        .sign(claims.key ?? privateKey);
    },
    close: () => close(server),
  };
}
