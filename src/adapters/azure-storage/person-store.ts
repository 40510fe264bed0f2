import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { CaseId } from '../../case/ids.ts';
import { Language, type PersonId } from '../../organisation/ids.ts';
import { Conversation } from '../../ports/conversation.ts';
import type { ChannelStore, PersonRecord, PersonStore } from '../../ports/person-store.ts';
import { jsonColumn } from './columns.ts';
import { listRows, readRow, removeRow, writeRow } from './rows.ts';
import { safeKey } from './row-keys.ts';

const Stored = z
  .strictObject({
    chosenLanguage: Language.optional(),
    clientLanguage: Language.optional(),
    conversation: Conversation.optional(),
  })
  .transform((record): PersonRecord => ({
    chosenLanguage: record.chosenLanguage,
    clientLanguage: record.clientLanguage,
    conversation: record.conversation,
  }));
const PersonRow = z.object({ record: jsonColumn(Stored) }).transform((row) => row.record);
const CaseColumn = z.object({ caseId: CaseId });
const ConversationRow = z
  .object({ conversation: jsonColumn(Conversation) })
  .transform((row) => row.conversation);

const partition = (person: PersonId) => `person_${person}`;

/** People in Azure Table Storage: one partition a person, with a row for each case that the person reported. */
export function personStore(table: TableClient): PersonStore {
  return {
    read: (person) => readRow(table, PersonRow, partition(person), partition(person)),
    write: (person, record) =>
      writeRow(table, {
        partitionKey: partition(person),
        rowKey: partition(person),
        record: JSON.stringify(record),
      }),
    addCase: (person, caseId) =>
      writeRow(table, { partitionKey: partition(person), rowKey: `reported_${caseId}`, caseId }),
    casesOf: (person) => casesOf(table, person, 'reported'),
    addPart: (person, caseId) =>
      writeRow(table, { partitionKey: partition(person), rowKey: `part_${caseId}`, caseId }),
    partsOf: (person) => casesOf(table, person, 'part'),
  };
}

/** Channels in Azure Table Storage, by conversation id. */
export function channelStore(table: TableClient): ChannelStore {
  const key = (conversationId: string) => `channel_${safeKey(conversationId)}`;
  return {
    read: (id) => readRow(table, ConversationRow, key(id), key(id)),
    write: (conversation) => {
      const rowKey = key(conversation.conversationId);
      return writeRow(table, { partitionKey: rowKey, rowKey, conversation: JSON.stringify(conversation) });
    },
    async remove(id) {
      await removeRow(table, key(id), key(id));
    },
  };
}

async function casesOf(
  table: TableClient,
  person: PersonId,
  as: 'reported' | 'part',
): Promise<readonly CaseId[]> {
  const [from, to] = [`${as}_`, `${as}_~`];
  const filter = odata`PartitionKey eq ${partition(person)} and RowKey ge ${from} and RowKey lt ${to}`;
  const rows = await Array.fromAsync(listRows(table, CaseColumn, { filter }));
  return rows.map(({ caseId }) => caseId);
}
