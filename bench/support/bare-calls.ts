import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { timed } from './caller.ts';
import { median } from './statistics.ts';

/** Milliseconds that one call takes by itself, medians. */
export interface BareCalls {
  readonly receive: number;
  readonly read: number;
  readonly transaction: number;
}

/** Storage alone, on the tables and the queue of the bot: a look for wakes that finds none, a read, a transaction of four rows. */
export async function bareCalls(connectionString: string): Promise<BareCalls> {
  const wakes = new QueueClient(connectionString, 'wakes');
  const cases = TableClient.fromConnectionString(connectionString, 'cases', {
    allowInsecureConnection: true,
  });
  const partitionKey = `bare_${Date.now()}`;
  const receive = await timed(10, 1, () =>
    wakes.receiveMessages({ numberOfMessages: 16, visibilityTimeout: 1 }),
  );
  const transaction = await timed(40, 1, (number) =>
    cases.submitTransaction(
      [1, 2, 3, 4].map((row) => [
        'create',
        { partitionKey, rowKey: `${partitionKey}_${number}_${row}`, text: 'x'.repeat(1000) },
      ]),
    ),
  );
  const read = await timed(40, 1, (number) => cases.getEntity(partitionKey, `${partitionKey}_${number}_1`));
  return { receive: median(receive), read: median(read), transaction: median(transaction) };
}
