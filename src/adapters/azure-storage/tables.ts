import type { TokenCredential } from '@azure/identity';
import { TableClient } from '@azure/data-tables';
import { patiently, unhurriedly } from './patience.ts';

/** Where storage is: a connection string (Azurite, or a key), or an account reached with a managed identity. */
export type StorageSettings =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'account'; readonly account: string; readonly credential: TokenCredential };

const tableNames = [
  'cases',
  'people',
  'private',
  'drafts',
  'channels',
  'links',
  'notices',
  'alerts',
  'keys',
  'concerns',
  'flows',
  'statistics',
  'plans',
] as const;

/** The tables of the application, by name. */
export type Tables = Readonly<Record<(typeof tableNames)[number], TableClient>>;

// `patiently` tries again; the SDK's own tries have no end that is known.
const retryOptions = { maxRetries: 0 };

/** Clients for all tables. Makes no call. */
export function tableClients(settings: StorageSettings): Tables {
  const client = (name: string) =>
    settings.kind === 'connection-string'
      ? TableClient.fromConnectionString(settings.connectionString, name, {
          retryOptions,
          allowInsecureConnection: settings.connectionString.includes('http://127.0.0.1'),
        })
      : new TableClient(`https://${settings.account}.table.core.windows.net`, name, settings.credential, {
          retryOptions,
        });
  return {
    cases: client('cases'),
    people: client('people'),
    private: client('private'),
    drafts: client('drafts'),
    channels: client('channels'),
    links: client('links'),
    notices: client('notices'),
    alerts: client('alerts'),
    keys: client('keys'),
    concerns: client('concerns'),
    flows: client('flows'),
    statistics: client('statistics'),
    plans: client('plans'),
  };
}

/** Creates the tables that are missing. Safe to run from several instances at once. */
export async function createTables(tables: Tables): Promise<void> {
  await Promise.all(
    tableNames.map((name) => patiently((options) => tables[name].createTable(options), unhurriedly)),
  );
}
