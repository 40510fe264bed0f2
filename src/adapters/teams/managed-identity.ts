import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { z } from 'zod';
import { publicCloud, type BotRegistration } from './settings.ts';

interface Credentials {
  getToken(fresh: boolean): Promise<string>;
}

// botbuilder types the credentials as something that signs its own requests; underneath they have getToken.
const Credentials = z.custom<Credentials>(
  (given) => typeof given === 'object' && given !== null && 'getToken' in given,
  'these credentials have no getToken',
);

/** Tokens of the managed identity that Azure gives the host. botbuilder caches them until five minutes before the end. */
export async function managedIdentity(
  { clientId, tenantId }: BotRegistration,
  scope: string = publicCloud.oauthScope,
): Promise<Credentials> {
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: clientId,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: 'UserAssignedMsi',
  });
  return Credentials.parse(await factory.createCredentials(clientId, scope, '', true));
}
