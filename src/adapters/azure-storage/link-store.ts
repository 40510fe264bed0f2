import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { Link, type LinkStore } from '../../ports/link-store.ts';
import { jsonColumn } from './columns.ts';
import { readRow, writeRow } from './rows.ts';
import { safeKey } from './row-keys.ts';

const LinkRow = z.object({ link: jsonColumn(Link) }).transform((row) => row.link);

/** Links to files, one row a token. */
export function linkStore(table: TableClient): LinkStore {
  const key = (token: string) => `link_${safeKey(token)}`;
  return {
    write: (token, link) =>
      writeRow(table, { partitionKey: key(token), rowKey: key(token), link: JSON.stringify(link) }),
    read: (token) => readRow(table, LinkRow, key(token), key(token)),
  };
}
