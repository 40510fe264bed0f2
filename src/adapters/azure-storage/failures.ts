import { z } from 'zod';
import { StorageUnavailable } from '../../ports/case-store.ts';

const Failure = z.looseObject({ statusCode: z.number().optional() });

/** HTTP status of a failed storage call; nothing when no answer came. */
export function failureStatus(error: unknown): number | undefined {
  return Failure.safeParse(error).data?.statusCode;
}

/**
 * What a failed write tells: a conflict (404: the row that was read has been removed), or nothing at all. Storage that
 * turns us away (a full or locked account, a key that was changed) is as good as not there; any other refusal is a
 * mistake of ours and is thrown on.
 */
export function failedWrite(error: unknown): 'conflict' | 'unclear' {
  const status = failureStatus(error);
  if (status === 404 || status === 409 || status === 412) return 'conflict';
  if (status === undefined || status === 408 || status === 429 || status >= 500) return 'unclear';
  if (status === 401 || status === 403) throw unavailable(error);
  throw error;
}

/** A mistake in stored data stays what it is; everything else means that storage could not be reached. */
export function unavailable(error: unknown, call: 'read' | 'write' = 'read'): unknown {
  if (error instanceof z.ZodError || error instanceof StorageUnavailable) return error;
  const status = failureStatus(error);
  const isTurnedAway = status === 401 || status === 403;
  return new StorageUnavailable(
    `storage answered ${String(status ?? 'nothing')}`,
    call === 'write' && !isTurnedAway,
  );
}
