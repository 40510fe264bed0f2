import type {
  TableClient,
  TableEntity,
  TableEntityQueryOptions,
  TransactionAction,
} from '@azure/data-tables';
import { z } from 'zod';
import type { CaseId } from '../../case/ids.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import { patiently, type Patience } from './patience.ts';

/** Row keys carry the case id: Azurite indexes row keys across partitions, equal ones would make it slow. */
export const rowKeys = {
  casePartition: (caseId: CaseId) => `case_${caseId}`,
  head: (caseId: CaseId) => `head_${caseId}`,
  event: (caseId: CaseId, number: number) => `ev_${caseId}_${String(number).padStart(10, '0')}`,
  receipt: (caseId: CaseId, click: string) => `cmd_${caseId}_${click}`,
  outbox: (caseId: CaseId, message: string) => `out_${caseId}_${message}`,
};

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

/** Reads one row and parses it; nothing when there is none. */
export async function readRow<Row>(
  table: TableClient,
  schema: z.ZodType<Row>,
  partitionKey: string,
  rowKey: string,
): Promise<Row | undefined> {
  try {
    return schema.parse(await patiently((options) => table.getEntity(partitionKey, rowKey, options)));
  } catch (error) {
    if (failureStatus(error) === 404) return undefined;
    throw unavailable(error);
  }
}

/** All rows that match, parsed. Each page is a call of its own. */
export async function* listRows<Row>(
  table: TableClient,
  schema: z.ZodType<Row>,
  queryOptions: TableEntityQueryOptions,
  patience?: Patience,
): AsyncGenerator<Row> {
  let from: { continuationToken?: string } = {};
  try {
    do {
      const page = await patiently(
        (options) =>
          table
            .listEntities({ ...options, queryOptions })
            .byPage(from)
            .next(),
        patience,
      );
      if (page.done === true) return;
      for (const row of page.value) yield schema.parse(row);
      const { continuationToken } = page.value;
      from = continuationToken === undefined ? {} : { continuationToken };
    } while (from.continuationToken !== undefined);
  } catch (error) {
    throw unavailable(error);
  }
}

/** Writes one row over whatever is there. */
export async function writeRow(table: TableClient, row: TableEntity): Promise<void> {
  try {
    await patiently((options) => table.upsertEntity(row, 'Replace', options));
  } catch (error) {
    throw unavailable(error, 'write');
  }
}

/** Writes one row over the one of this tag. False when that was changed or removed meanwhile: then nothing is written. */
export async function replaceRow(table: TableClient, row: TableEntity, tag: string): Promise<boolean> {
  try {
    await patiently((options) => table.updateEntity(row, 'Replace', { ...options, etag: tag }));
    return true;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return false;
    throw unavailable(error, 'write');
  }
}

/** Writes a row that is not there yet. False when it is: then nothing is written. */
export async function createRow(table: TableClient, row: TableEntity): Promise<boolean> {
  try {
    await patiently((options) => table.createEntity(row, options));
    return true;
  } catch (error) {
    if (failureStatus(error) === 409) return false;
    throw unavailable(error, 'write');
  }
}

/**
 * Removes one row; with a tag only as it was read. A row that is gone already is fine; false when it was changed
 * meanwhile and stays.
 */
export async function removeRow(
  table: TableClient,
  partitionKey: string,
  rowKey: string,
  tag?: string,
): Promise<boolean> {
  try {
    const guard = tag === undefined ? {} : { etag: tag };
    await patiently((options) => table.deleteEntity(partitionKey, rowKey, { ...options, ...guard }));
    return true;
  } catch (error) {
    if (failureStatus(error) === 412) return false;
    if (failureStatus(error) === 404) return true;
    throw unavailable(error, 'write');
  }
}

/** Makes all of these changes in one partition, or none; false when something of it was changed meanwhile. */
export async function transact(table: TableClient, actions: TransactionAction[]): Promise<boolean> {
  try {
    await patiently((options) => table.submitTransaction(actions, options));
    return true;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return false;
    throw unavailable(error, 'write');
  }
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

/** Keys of a row as text that Azure Tables allows in a key: ids of conversations may hold anything. */
export function safeKey(text: string): string {
  return encodeURIComponent(text).replaceAll('%', '=');
}

/** A column with bytes. A row of a shape that nobody here wrote has none, which no key opens: that is told, not passed over. */
export const bytesColumn = z.instanceof(Uint8Array).catch(() => new Uint8Array());

/** A column with JSON text, parsed by a schema. */
export function jsonColumn<Value>(schema: z.ZodType<Value>) {
  return z.string().transform((text, context): Value => {
    const parsed = schema.safeParse(parsedJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: parsed.error.message });
    return z.NEVER;
  });
}

/** Nothing for what is no JSON: no schema takes it, and the parser's own error would quote the row. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
