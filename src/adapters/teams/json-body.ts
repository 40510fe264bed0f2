import type { IncomingMessage } from 'node:http';

/** Larger bodies are refused: Teams messages end at about 100 KB. */
export const bodyLimitBytes = 256 * 1024;

/** Deeper JSON is refused, because whoever walks it later may do so by recursion. */
const deepestNesting = 60;

/** A parsed body, the status to refuse it with, or word that the caller went away. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 408 | 413 | 415 }
  | { readonly kind: 'gone' };

type Bytes = { readonly kind: 'bytes'; readonly bytes: Buffer } | Exclude<JsonBody, { kind: 'json' }>;

/** Reads a JSON body. No more than the limit is ever held; `timeoutMilliseconds` counts until its last byte. */
export async function readJsonBody(request: IncomingMessage, timeoutMilliseconds: number): Promise<JsonBody> {
  if (!isJson(request)) return { kind: 'refused', status: 415 };
  const read = await readBytes(request, timeoutMilliseconds);
  return read.kind === 'bytes' ? parse(read.bytes) : read;
}

function isJson({ headers }: IncomingMessage): boolean {
  const type = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;
  const encoding = headers['content-encoding'];
  return type.test(headers['content-type'] ?? '') && (encoding === undefined || encoding === 'identity');
}

function readBytes(request: IncomingMessage, timeoutMilliseconds: number): Promise<Bytes> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes)
    return Promise.resolve({ kind: 'refused', status: 413 });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Bytes): void => {
      clearTimeout(timer);
      request.off('data', take);
      resolve(result);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > bodyLimitBytes) finish({ kind: 'refused', status: 413 });
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => finish({ kind: 'refused', status: 408 }), timeoutMilliseconds);
    request.on('data', take);
    request.once('end', () => finish({ kind: 'bytes', bytes: Buffer.concat(chunks) }));
    request.once('close', () => finish({ kind: 'gone' }));
    request.once('error', () => finish({ kind: 'gone' }));
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): JsonBody {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return isNestedWithin(value, deepestNesting) ? { kind: 'json', value } : { kind: 'refused', status: 400 };
  } catch {
    return { kind: 'refused', status: 400 };
  }
}

function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isNestedWithin(part, levels - 1));
}
