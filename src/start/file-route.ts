import type { HttpRoute } from '../adapters/teams/server.ts';
import type { FileToFetch } from '../app/file-to-fetch.ts';

/** `GET <path>?file=<token>`: the file behind a link; 404 for every other token. */
export function fileRoute(
  path: string,
  find: (token: string) => Promise<FileToFetch | undefined>,
): HttpRoute {
  return {
    method: 'GET',
    path,
    handle: async (_body, request) => {
      const token = new URL(request.url ?? '/', 'http://bot').searchParams.get('file') ?? '';
      const file = /^[\w-]{43}$/.test(token) ? await find(token) : undefined;
      if (file === undefined) return { status: 404, body: { error: 'not found' } };
      return {
        status: 200,
        document: {
          type: file.type,
          content: file.content,
          headers: {
            'Content-Disposition': `attachment; filename="${file.name}"`,
            // Opened instead of saved, it must not run as a page of ours.
            'Content-Security-Policy':
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
            'Referrer-Policy': 'no-referrer',
          },
        },
      };
    },
  };
}
