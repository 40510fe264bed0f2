import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { CaseId } from '../../case/ids.ts';
import type { CalendarLink, CalendarLinkStore } from '../../ports/calendar-link-store.ts';
import { readRow, safeKey, writeRow } from './rows.ts';

const LinkRow = z
  .object({ caseId: CaseId, round: z.int() })
  .transform(({ caseId, round }): CalendarLink => ({ caseId, round }));

/** Links to calendar files, one row a token. */
export function calendarLinkStore(table: TableClient): CalendarLinkStore {
  const key = (token: string) => `link_${safeKey(token)}`;
  return {
    write: (token, { caseId, round }) =>
      writeRow(table, { partitionKey: key(token), rowKey: key(token), caseId, round }),
    read: (token) => readRow(table, LinkRow, key(token), key(token)),
  };
}
