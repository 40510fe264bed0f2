import type { TenantId } from '../organisation/ids.ts';
import type { Report, Variables } from './variables.ts';

/** How a bot without managed identity proves who it is. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

/** Which registration the bot is. */
export type BotIdentity =
  | { readonly type: 'UserAssignedMsi'; readonly clientId: string; readonly tenantId: TenantId }
  | {
      readonly type: 'SingleTenant';
      readonly clientId: string;
      readonly tenantId: TenantId;
      readonly credential: Credential;
    };

/** The bot's identity, or undefined after reporting all that is missing or too much. */
export function botIdentity(variables: Variables, report: Report): BotIdentity | undefined {
  const { CLIENT_ID: clientId, TENANT_ID: tenantId, BOT_TYPE: type } = variables;
  if (clientId === undefined)
    report('CLIENT_ID', 'is not set: set it to the application (client) id of the bot');
  if (tenantId === undefined)
    report('TENANT_ID', 'is not set: set it to the Entra tenant of the organisation');
  if (type === undefined) report('BOT_TYPE', 'is not set: set it to UserAssignedMsi or SingleTenant');
  if (type === 'UserAssignedMsi') refuseSecrets(variables, report);
  const credential = type === 'SingleTenant' ? credentialOf(variables, report) : undefined;
  if (clientId === undefined || tenantId === undefined || type === undefined) return undefined;
  if (type === 'UserAssignedMsi') return { type, clientId, tenantId };
  return credential && { type, clientId, tenantId, credential };
}

function refuseSecrets(variables: Variables, report: Report): void {
  for (const name of ['CLIENT_SECRET', 'CERTIFICATE_THUMBPRINT', 'CERTIFICATE_PRIVATE_KEY'] as const) {
    if (variables[name] === undefined) continue;
    report(
      name,
      `is set, but BOT_TYPE UserAssignedMsi needs no secret: remove it, or set BOT_TYPE to SingleTenant`,
    );
  }
}

function credentialOf(variables: Variables, report: Report): Credential | undefined {
  const {
    CLIENT_SECRET: secret,
    CERTIFICATE_THUMBPRINT: thumbprint,
    CERTIFICATE_PRIVATE_KEY: privateKey,
  } = variables;
  if (thumbprint === undefined && privateKey === undefined) {
    if (secret !== undefined) return { kind: 'secret', secret };
    report(
      'CLIENT_SECRET',
      'is not set: BOT_TYPE SingleTenant needs it, or CERTIFICATE_THUMBPRINT and CERTIFICATE_PRIVATE_KEY',
    );
    return undefined;
  }
  if (secret !== undefined) report('CLIENT_SECRET', 'and a certificate are both set: keep one of them');
  if (thumbprint === undefined)
    report('CERTIFICATE_THUMBPRINT', 'is not set: it belongs to CERTIFICATE_PRIVATE_KEY');
  if (privateKey === undefined)
    report('CERTIFICATE_PRIVATE_KEY', 'is not set: it belongs to CERTIFICATE_THUMBPRINT');
  return thumbprint && privateKey ? { kind: 'certificate', thumbprint, privateKey } : undefined;
}
