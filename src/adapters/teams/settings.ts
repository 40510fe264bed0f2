/** How the bot proves who it is when it asks for a token. */
export type BotCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** `thumbprint` is SHA-1 (40) or SHA-256 (64) in hexadecimal digits; `privateKey` is PEM text. */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

/** Which registration the bot is. */
export type BotRegistration =
  | { readonly type: 'UserAssignedMsi'; readonly clientId: string; readonly tenantId: string }
  | {
      readonly type: 'SingleTenant';
      readonly clientId: string;
      readonly tenantId: string;
      readonly credential: BotCredential;
    };

/** Where tokens come from when it is not the public cloud. `loginUrl` names the tenant too. */
export interface TokenEndpoints {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
  readonly oauthScope: string;
}

/** Trial on one machine: no tokens, loopback only. */
export interface LocalTeamsSettings {
  readonly mode: 'local';
  /** TCP port; 0 takes a free one. */
  readonly port: number;
}

/** The bot as Teams talks to it. Tenant ids and hosts are in lower case; a host may carry a port. */
export interface ProductionTeamsSettings {
  readonly mode: 'production';
  readonly port: number;
  readonly bot: BotRegistration;
  readonly allowedTenantIds: readonly string[];
  readonly allowedServiceHosts: readonly string[];
  /** Where files lie that people upload: host names, or `*.` and what they end in. */
  readonly allowedFileHosts: readonly string[];
  /** Undefined means the public cloud. */
  readonly endpoints: TokenEndpoints | undefined;
}

/** How the bot talks with Teams. */
export type TeamsSettings = LocalTeamsSettings | ProductionTeamsSettings;

/** The public cloud, as Bot Connector documents it. */
export const publicCloud = {
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.com',
  oauthScope: 'https://api.botframework.com',
} as const;
