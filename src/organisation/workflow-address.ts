/** Hosts that Microsoft runs flows on (teams-platform.md 6.1). */
const flowHostSuffixes = ['.environment.api.powerplatform.com', '.logic.azure.com'];

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Where a workflow may live: in local mode also on this machine without TLS. */
export type WorkflowHosts = 'local' | 'production';

/**
 * Why a workflow must not be posted to at this address, or undefined when it may. The answer never contains the
 * address, because its signature is a secret.
 */
export function workflowAddressProblem(address: string, hosts: WorkflowHosts): string | undefined {
  if (!URL.canParse(address)) return 'must be the whole address of the workflow, beginning with https://';
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'must not contain a user name or password';
  if (hosts === 'local' && protocol === 'http:' && loopbackHosts.includes(hostname)) return undefined;
  if (protocol !== 'https:') return 'must begin with https:// (http only to this machine, in local mode)';
  if (hosts === 'local' || flowHostSuffixes.some((suffix) => hostname.endsWith(suffix))) return undefined;
  return `must be on a host that ends in ${flowHostSuffixes.join(' or ')}`;
}
