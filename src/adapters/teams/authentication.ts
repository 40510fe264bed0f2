import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from './activity.ts';
import { publicCloud, type ProductionTeamsSettings } from './settings.ts';
import { sdkActivity } from './sdk-activity.ts';
import { within } from './within.ts';

/** Whether Bot Connector sent an activity. `unavailable` means that the signing keys could not be fetched. */
export type TokenVerdict = 'valid' | 'refused' | 'unavailable';

/** Checks the token of a request against its activity. Never throws; a verdict comes within a few seconds. */
export type Authenticate = (activity: Activity, authorization: string | undefined) => Promise<TokenVerdict>;

const longestWaitMilliseconds = 5000;

/**
 * botbuilder's check of signature, audience, lifetime, endorsement and service URL. What it leaves open is closed
 * here: it accepts emulator and skill tokens from Entra next to those of the channel, so the issuer is compared once
 * more; and it throws errors of many kinds, some of which its own adapter would answer with 500.
 */
export function createAuthentication(settings: ProductionTeamsSettings): Authenticate {
  const issuer = settings.endpoints?.tokenIssuer ?? publicCloud.tokenIssuer;
  const { clientId } = settings.bot;
  // The SDK turns all its checks off when it is given no app id.
  if (clientId === '') throw new Error('no app id');
  const authentication = new ConfigurationBotFrameworkAuthentication(overrides(settings));
  return async (activity, authorization = '') => {
    if (!/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(authorization)) return 'refused';
    try {
      const checked = authentication.authenticateRequest(sdkActivity(activity), authorization);
      const { claimsIdentity } = await within(longestWaitMilliseconds, checked);
      return claimsIdentity.getClaimValue('iss') === issuer ? 'valid' : 'refused';
    } catch (error) {
      return isAboutToken(error) ? 'refused' : 'unavailable';
    }
  };
}

/** All keys or none: with one of them set, the SDK takes every one from here and leaves the others empty. */
function overrides({ endpoints, bot }: ProductionTeamsSettings): Record<string, string> {
  if (endpoints === undefined) return { MicrosoftAppId: bot.clientId };
  return {
    MicrosoftAppId: bot.clientId,
    ToChannelFromBotLoginUrl: endpoints.loginUrl,
    ToChannelFromBotOAuthScope: endpoints.oauthScope,
    ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
    OAuthUrl: 'https://token.botframework.com',
    ValidateAuthority: 'true',
    CallerId: 'urn:botframework:azure',
  };
}

/** Errors of the token itself; all others come from fetching the keys. */
function isAboutToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const refusedBySdk = 'statusCode' in error && error.statusCode === 401;
  return refusedBySdk || ['JsonWebTokenError', 'NotBeforeError', 'SyntaxError'].includes(error.name);
}
