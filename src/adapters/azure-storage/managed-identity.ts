import { DefaultAzureCredential } from '@azure/identity';
import type { StorageSettings } from './tables.ts';

/** Storage reached with the bot's own managed identity: no secret in the configuration. */
export function storageOfAccount(account: string, clientId: string): StorageSettings {
  return {
    kind: 'account',
    account,
    credential: new DefaultAzureCredential({ managedIdentityClientId: clientId }),
  };
}
