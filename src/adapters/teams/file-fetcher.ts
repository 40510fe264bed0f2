import type { FetchedFile, FileFetcher, SentFile } from '../../ports/file-fetcher.ts';
import type { TokenSource } from './connector.ts';
import { mayFetch } from './file-hosts.ts';
import { readUpTo } from './limited-body.ts';
import type { TeamsSettings } from './settings.ts';

/** Milliseconds until an answer has to begin, and until its last byte. */
export interface FileTimes {
  readonly begin: number;
  readonly end: number;
}

const usualTimes: FileTimes = { begin: 8000, end: 20_000 };

/**
 * Fetches what people send. The bot's token goes to Bot Connector's own hosts alone, with a pasted picture; an uploaded
 * file is fetched without. No redirect is followed: where it leads was not looked at. Addresses are secrets and are
 * neither logged nor part of any error.
 */
export function createFileFetcher(
  settings: TeamsSettings,
  token: TokenSource,
  times: FileTimes = usualTimes,
): FileFetcher {
  return {
    async fetch(file, limitBytes) {
      if (!mayFetch(file, settings)) return { kind: 'refused' };
      if (file.how === 'uploaded') return (await attempt(file, undefined, limitBytes, times)).fetched;
      try {
        const first = await attempt(file, await token(), limitBytes, times);
        if (first.status !== 401 || settings.mode === 'local') return first.fetched;
        // The host may have taken the token back before its end.
        return (await attempt(file, await token(true), limitBytes, times)).fetched;
      } catch {
        // No token can be had now.
        return { kind: 'unreachable' };
      }
    },
  };
}

interface Attempt {
  readonly status: number | undefined;
  readonly fetched: FetchedFile;
}

/** One request. Never throws. */
async function attempt(
  { url }: SentFile,
  bearer: string | undefined,
  limitBytes: number,
  times: FileTimes,
): Promise<Attempt> {
  const begin = new AbortController();
  const timer = setTimeout(() => begin.abort(), times.begin);
  try {
    const answer = await fetch(url, {
      headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
      redirect: 'manual',
      signal: AbortSignal.any([begin.signal, AbortSignal.timeout(times.end)]),
    });
    clearTimeout(timer);
    if (answer.status === 200) return { status: 200, fetched: await readUpTo(answer, limitBytes) };
    await answer.body?.cancel();
    return { status: answer.status, fetched: { kind: mayPass(answer.status) ? 'unreachable' : 'refused' } };
  } catch {
    return { status: undefined, fetched: { kind: 'unreachable' } };
  } finally {
    clearTimeout(timer);
  }
}

/** An answer that may be another one later; all others, redirects too, stay no. */
function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
