import type { FetchedFile, FileFetcher } from '../../src/ports/file-fetcher.ts';

/** Files that people can send, by their address. */
export interface SentFiles extends FileFetcher {
  /** From now on this comes of fetching the address. */
  put(url: string, what: Uint8Array | Exclude<FetchedFile, { kind: 'file' }>['kind']): void;
  /** Addresses that were asked for, in order. */
  readonly asked: readonly string[];
}

/** Nothing but what was put there can be fetched. */
export function sentFiles(): SentFiles {
  const files = new Map<string, FetchedFile>();
  const asked: string[] = [];
  return {
    asked,
    put: (url, what) =>
      void files.set(url, typeof what === 'string' ? { kind: what } : { kind: 'file', bytes: what }),
    fetch({ url }, limitBytes) {
      asked.push(url);
      const found = files.get(url) ?? { kind: 'refused' };
      const isTooLarge = found.kind === 'file' && found.bytes.length > limitBytes;
      return Promise.resolve(isTooLarge ? { kind: 'too-large' } : found);
    },
  };
}
