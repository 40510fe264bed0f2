import type { ConversationReference } from 'botbuilder';
import type { Samples } from './samples.ts';
import { read, rowFor, secondCommit, type FloorStorage } from './storage.ts';

type Send = (reference: Partial<ConversationReference>, card: object) => Promise<void>;

/** Claims the messages of a case, sends each, and records it: the calls that our bot makes after an answer. */
export async function deliver(
  storage: FloorStorage,
  samples: Samples,
  caseId: string,
  send: Send,
): Promise<void> {
  const { cases } = storage;
  const partition = `case_${caseId}`;
  const outbox = samples.rows.case
    .map((row) => rowFor(caseId, row))
    .filter((row) => row.rowKey.startsWith('out_'));

  const head = await read(cases, partition, `head_${caseId}`);
  const pending = await Promise.all(outbox.map(({ rowKey }) => read(cases, partition, rowKey)));
  const { subResponses } = await cases.submitTransaction(
    outbox.map((row, index) => ['update', row, 'Replace', { etag: pending[index]?.etag ?? '' }]),
  );
  const places = [
    () => read(storage.channels, samples.channel),
    () => read(storage.people, samples.recipient),
  ];
  await Promise.all(
    samples.notifications.map(async (card, index) => {
      const row = await places[index]?.();
      await send(JSON.parse(String(row?.['reference'])) as Partial<ConversationReference>, card);
    }),
  );
  const tags = new Map(outbox.map(({ rowKey }, index) => [rowKey, subResponses[index]?.etag ?? '']));
  tags.set(`head_${caseId}`, head?.etag ?? '');
  await cases.submitTransaction(secondCommit(caseId, samples.rows.case, tags));
}
