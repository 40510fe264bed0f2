import type { TeamsSettings } from './settings.ts';

const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address leads to this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return loopbackHosts.includes(hostname);
}

/**
 * Whether the bot may send to this service URL. It decides who receives the bot's token and what the bot writes, so
 * it is asked before a turn and again before every send. In production: https, and a host on the list without a port
 * of its own choosing. Plain http only to this machine, and only where the list names this machine.
 */
export function isAllowedServiceUrl(serviceUrl: string, settings: TeamsSettings): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || `${url.username}${url.password}${url.search}${url.hash}` !== '') return false;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isHere = isLoopback(url);
  if (settings.mode === 'local') return isWeb && isHere;
  const hosts = settings.allowedServiceHosts;
  if (isHere) return isWeb && (hosts.includes(url.hostname) || hosts.includes(url.host));
  return url.protocol === 'https:' && hosts.includes(url.host);
}

/** Whether the tenants that an activity names are ours. Two names for one activity are refused. */
export function isAllowedTenant(named: readonly string[], settings: TeamsSettings): boolean {
  if (settings.mode === 'local') return true;
  const [tenant, ...others] = named;
  return (
    tenant !== undefined &&
    others.every((other) => other === tenant) &&
    settings.allowedTenantIds.includes(tenant)
  );
}

/**
 * Whether a request may be answered as to its Host header. In local mode nobody needs a token, so a web page that
 * points its own name at 127.0.0.1 must not get in.
 */
export function isAllowedHost(host: string | undefined, settings: TeamsSettings): boolean {
  if (settings.mode === 'production') return true;
  const url = URL.parse(`http://${host ?? ''}`);
  return url !== null && isLoopback(url);
}
