import type { Environment } from './variables.ts';

/** Variables that Azure App Service, Functions and Container Apps set on the machines they run. */
const azureVariables = ['WEBSITE_SITE_NAME', 'WEBSITE_INSTANCE_ID', 'RUNNING_ON_AZURE', 'CONTAINER_APP_NAME'];

/**
 * Why this start counts as production, or undefined in local mode. Local mode accepts callers without a token, so it
 * is on only when no app id is configured and nothing says production.
 */
export function saysProduction(environment: Environment): string | undefined {
  if (environment['CLIENT_ID'] !== undefined) return 'CLIENT_ID is set';
  if (environment['NODE_ENV']?.trim().toLowerCase() === 'production') return 'NODE_ENV is production';
  const azure = azureVariables.find((name) => environment[name] !== undefined);
  return azure === undefined ? undefined : `${azure} is set, as on Azure`;
}
