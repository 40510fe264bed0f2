import type { TenantId } from '../organisation/ids.ts';
import { botIdentity, type BotIdentity } from './bot-identity.ts';
import type { Report, Variables } from './variables.ts';

/** Where cases are kept: by managed identity, or by a connection string that is a secret. */
export type Storage =
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'connection-string'; readonly connectionString: string };

/** Where the key-encryption key is: in a file, or, where a host gives no files, in the setting itself, which is a secret. */
export type KeySource =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'setting'; readonly keys: string };

/** Where tokens come from when it is not the public cloud. */
export interface BotEndpoints {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
  readonly oauthScope: string;
}

/** What only production has. Tenant ids and hosts are in lower case; a host may carry a port. */
export interface ProductionPart {
  readonly bot: BotIdentity;
  readonly storage: Storage;
  readonly allowedTenantIds: readonly TenantId[];
  readonly allowedServiceHosts: readonly string[];
  /** Host names, or `*.` and what they end in. */
  readonly allowedFileHosts: readonly string[];
  /** Undefined means the public cloud. */
  readonly endpoints: BotEndpoints | undefined;
  /** Graph of another cloud; undefined means that of the public one. */
  readonly graphUrl: string | undefined;
  /** Where people's browsers reach the bot, for calendar files; without a slash at the end. */
  readonly publicUrl: string | undefined;
  /** Undefined keeps the key in storage itself. */
  readonly keyEncryptionKey: KeySource | undefined;
}

/** The part of the configuration that only production has, or undefined after reporting why there is none. */
export function productionPart(variables: Variables, report: Report): ProductionPart | undefined {
  const bot = botIdentity(variables, report);
  const storage = storageOf(variables, report);
  const endpoints = endpointsOf(variables, report);
  const keyEncryptionKey = keySourceOf(variables, report);
  if (variables.GRAPH_URL !== undefined && endpoints === undefined)
    report(
      'GRAPH_URL',
      'is set, but the four BOT_ addresses of another cloud are not: set them, or remove it',
    );
  if (bot === undefined || storage === undefined) return undefined;
  return {
    bot,
    storage,
    endpoints,
    graphUrl: variables.GRAPH_URL,
    publicUrl: publicUrlOf(variables),
    keyEncryptionKey,
    allowedTenantIds: variables.ALLOWED_TENANT_IDS ?? [bot.tenantId],
    allowedServiceHosts: variables.ALLOWED_SERVICE_HOSTS,
    allowedFileHosts: variables.ALLOWED_FILE_HOSTS,
  };
}

/** Set by hand, or what Azure App Service says of itself. */
function publicUrlOf({ PUBLIC_URL: url, WEBSITE_HOSTNAME: host }: Variables): string | undefined {
  return url?.replace(/\/+$/, '') ?? (host === undefined ? undefined : `https://${host}`);
}

function storageOf(variables: Variables, report: Report): Storage | undefined {
  const { STORAGE_ACCOUNT: account, STORAGE_CONNECTION_STRING: connectionString } = variables;
  if (account !== undefined && connectionString !== undefined) {
    report(
      'STORAGE_ACCOUNT',
      'and STORAGE_CONNECTION_STRING are both set: keep one of them, best STORAGE_ACCOUNT',
    );
    return undefined;
  }
  if (account !== undefined) return { kind: 'account', account };
  if (connectionString !== undefined) return { kind: 'connection-string', connectionString };
  report(
    'STORAGE_ACCOUNT',
    'is not set: set it to the storage account’s name, or set STORAGE_CONNECTION_STRING',
  );
  return undefined;
}

function keySourceOf(variables: Variables, report: Report): KeySource | undefined {
  const { KEY_ENCRYPTION_KEY: keys, KEY_ENCRYPTION_KEY_FILE: file } = variables;
  if (keys !== undefined && file !== undefined)
    report('KEY_ENCRYPTION_KEY', 'and KEY_ENCRYPTION_KEY_FILE are both set: keep one of them');
  if (file !== undefined) return { kind: 'file', file };
  return keys === undefined ? undefined : { kind: 'setting', keys };
}

function endpointsOf(variables: Variables, report: Report): BotEndpoints | undefined {
  const names = ['BOT_OPENID_METADATA_URL', 'BOT_TOKEN_ISSUER', 'BOT_LOGIN_URL', 'BOT_OAUTH_SCOPE'] as const;
  const missing = names.filter((name) => variables[name] === undefined);
  if (missing.length > 0 && missing.length < names.length) {
    const set = names.filter((name) => !missing.includes(name)).join(', ');
    for (const name of missing)
      report(name, `is not set, but ${set} is: set all four, or none for the public cloud`);
  }
  const {
    BOT_OPENID_METADATA_URL: openIdMetadataUrl,
    BOT_TOKEN_ISSUER: tokenIssuer,
    BOT_LOGIN_URL: loginUrl,
    BOT_OAUTH_SCOPE: oauthScope,
  } = variables;
  return openIdMetadataUrl && tokenIssuer && loginUrl && oauthScope
    ? { openIdMetadataUrl, tokenIssuer, loginUrl, oauthScope }
    : undefined;
}
