import { z } from 'zod';
import type { FetchedFile } from '../../ports/file-fetcher.ts';

const Piece = z.instanceof(Uint8Array);

/** The whole body, or word that it is larger: then no more than the limit was ever held. Rejects when it breaks off. */
export async function readUpTo(answer: Response, limitBytes: number): Promise<FetchedFile> {
  const { body } = answer;
  if (body === null) return { kind: 'file', bytes: new Uint8Array() };
  if (Number(answer.headers.get('content-length') ?? 0) > limitBytes) {
    await body.cancel();
    return { kind: 'too-large' };
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the transfer.
  for await (const chunk of body) {
    const piece = Piece.parse(chunk);
    size += piece.length;
    if (size > limitBytes) return { kind: 'too-large' };
    pieces.push(piece);
  }
  return { kind: 'file', bytes: Buffer.concat(pieces, size) };
}
