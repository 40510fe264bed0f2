import type { TokenCredential } from '@azure/identity';
import { TableClient } from '@azure/data-tables';

/** Where storage is: a connection string (Azurite, or a key), or an account reached with a managed identity. */
export type StorageSettings =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'account'; readonly account: string; readonly credential: TokenCredential };

const tableNames = ['cases', 'people', 'private', 'drafts', 'channels', 'links', 'notices'] as const;

/** The tables of the application, by name. */
export type Tables = Readonly<Record<(typeof tableNames)[number], TableClient>>;

// A write that the SDK repeats after a lost answer comes back as 412 or 409; every writer here expects that.
const retryOptions = { maxRetries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 2_000 };

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
  };
}

/** Creates the tables that are missing. Safe to run from several instances at once. */
export async function createTables(tables: Tables): Promise<void> {
  await Promise.all(tableNames.map((name) => tables[name].createTable()));
}
