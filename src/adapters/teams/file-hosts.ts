import type { SentFile } from '../../ports/file-fetcher.ts';
import { isLoopback } from './guards.ts';
import type { TeamsSettings } from './settings.ts';

/**
 * Whether the bot may go to this address for a file. With a pasted picture goes the bot's token, so it has to lie on a
 * host that may have it; an uploaded file has to lie where Teams keeps files, or people could send the bot anywhere.
 * In production: https, the port of https, no name and password in front. In local mode: this machine only, or an
 * address that holds the file itself, which is all that the Agents Playground can send.
 */
export function mayFetch({ how, url: text }: SentFile, settings: TeamsSettings): boolean {
  const url = URL.parse(text);
  if (url === null || `${url.username}${url.password}` !== '') return false;
  if (settings.mode === 'local')
    return url.protocol === 'data:' || (url.protocol === 'http:' && isLoopback(url));
  if (how === 'pasted') {
    const hosts = settings.allowedServiceHosts;
    if (isLoopback(url)) return isWeb(url) && (hosts.includes(url.hostname) || hosts.includes(url.host));
    return url.protocol === 'https:' && hosts.includes(url.host);
  }
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    settings.allowedFileHosts.some((pattern) => isHostLike(url.hostname, pattern))
  );
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** `*.sharepoint.com` stands for every host below it, and not for itself. */
function isHostLike(hostname: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
