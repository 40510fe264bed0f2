import type { Organisation } from '../../src/organisation/organisation.ts';

/** The tenant of the example in `organisation.yaml`, which is nobody's. */
const exampleTenant = '00000000-0000-0000-0000-000000000001';

/**
 * Why this organisation file must not go to where the bot runs, or undefined. `botTenant` is the tenant that the bot
 * was provisioned in, as the Agents Toolkit remembers it; without it only the example is refused.
 */
export function whyNotToDeploy(
  { tenantId }: Pick<Organisation, 'tenantId'>,
  botTenant: string | undefined,
): string | undefined {
  if (tenantId === exampleTenant)
    return 'is the example: fill in your tenant, people and units, or set ORGANISATION_FILE to your own';
  if (botTenant && tenantId !== botTenant.toLowerCase())
    return 'is for another tenant than the bot was provisioned in (BOT_TENANT_ID)';
  return undefined;
}
