import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What goes back to a caller: a status and, at most, plain JSON or a document. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly document?: HttpDocument;
}

/** A page or a file, with its media type and the headers that belong to it. */
export interface HttpDocument {
  readonly type: string;
  /** What comes in pieces is written as it comes, and never held as a whole. */
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes an answer. Does nothing when the caller has gone. Throws when the pieces of a file end early: the caller sees a broken download. */
export async function writeAnswer(
  response: ServerResponse,
  { status, body, document }: HttpAnswer,
): Promise<void> {
  if (response.headersSent || response.destroyed) return;
  const content = document?.content ?? (body === undefined ? '' : JSON.stringify(body));
  const isWhole = typeof content === 'string' || content instanceof Uint8Array;
  response.writeHead(status, {
    ...((!isWhole || content.length > 0) && {
      'Content-Type': document?.type ?? 'application/json; charset=utf-8',
    }),
    ...document?.headers,
    ...(isWhole && { 'Content-Length': Buffer.byteLength(content) }),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // A caller too slow to finish would otherwise keep the connection.
    ...(status === 408 && { Connection: 'close' }),
  });
  if (isWhole) response.end(content);
  else await pipeline(Readable.from(content), response);
}

/** Answer to a request that is refused: says what, never why in detail. */
export function refusal(status: number): HttpAnswer {
  return { status, body: { error: refusals[status] ?? 'refused' } };
}

const refusals: Readonly<Record<number, string>> = {
  400: 'bad request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  408: 'request timed out',
  413: 'too large',
  415: 'unsupported media type',
  500: 'failed',
  503: 'not ready',
};
