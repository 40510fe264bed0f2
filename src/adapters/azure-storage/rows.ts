import type {
  TableClient,
  TableEntity,
  TableEntityQueryOptions,
  TransactionAction,
} from '@azure/data-tables';
import type { z } from 'zod';
import { type Patience, patiently } from './patience.ts';
import { failedWrite, failureStatus, unavailable } from './failures.ts';

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
