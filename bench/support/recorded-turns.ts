import { TableClient } from '@azure/data-tables';
import type { Row, Samples } from '../floor/samples.ts';
import { chatOf, chikane, installation, channelInstallation, yes } from './activities.ts';
import { post } from './caller.ts';
import type { Child } from './child.ts';
import { writeDrafts } from './drafts.ts';
import { callsInSequence, startStorageRecorder, type StorageCall } from './storage-recorder.ts';
import { employees, startOurs, type Surroundings } from './surroundings.ts';
import { amrId, channelId, employee, leaderId } from './workplace.ts';

/** The turns of our bot as they passed between it, storage and connector. */
export interface RecordedTurns {
  /** For the floor. */
  readonly samples: Samples;
  /** Storage calls counted, in words. */
  readonly summary: string;
}

/** The first turns of a process are slow, and its calls may part; the smallest of so many counts is the true one. */
const repetitions = 4;

/** Lets our bot do each turn through a recorder. */
export async function recordTurns(surroundings: Surroundings): Promise<RecordedTurns> {
  const { connector, storage } = surroundings;
  const recorder = await startStorageRecorder(storage);
  const bot = await startOurs(surroundings, recorder.connectionString);
  await meetEverybody(surroundings, bot);
  const turn = async (activity: object): Promise<Recorded> => {
    recorder.forget();
    const answer = await post(bot.said, activity);
    const answeredAt = performance.now();
    return { answer, calls: recorder.calls.filter(({ ended }) => ended < answeredAt) };
  };

  const greetings: Recorded[] = [];
  for (let number = 0; number < repetitions; number += 1)
    greetings.push(await turn(chikane(number, connector.serviceUrl)));
  const drafts = await writeDrafts(surroundings, 'ours', repetitions);
  const submits: Recorded[] = [];
  for (const [number, draft] of drafts.entries()) {
    const expected = connector.count + 2;
    submits.push(await turn(yes(number, draft, connector.serviceUrl)));
    await connector.reached(expected);
  }
  await bot.stop();
  recorder.close();
  return {
    samples: await samplesOf(surroundings, drafts[0]?.caseId ?? '', submits[0]?.answer ?? '{}'),
    summary: `Storage calls before the answer: chikane ${inWords(greetings)}; submit ${inWords(submits)} (at most 4).`,
  };
}

interface Recorded {
  readonly answer: string;
  readonly calls: readonly StorageCall[];
}

async function samplesOf(
  { connector, storage }: Surroundings,
  caseId: string,
  answer: string,
): Promise<Samples> {
  const reported = await rowsOf(storage, 'people', `person_${employee(0)}`, caseId);
  const [own = {}] = await rowsOf(storage, 'private', `case_${caseId}`, caseId);
  return {
    greeting: connector.cards.get(chatOf(employees - 1)) ?? {},
    answer: JSON.parse(answer) as object,
    notifications: [connector.cards.get(channelId) ?? {}, connector.cards.get(`a:${amrId}`) ?? {}],
    channel: 'channel',
    recipient: `person_${amrId}`,
    rows: {
      case: await rowsOf(storage, 'cases', `case_${caseId}`, caseId),
      private: own,
      key: (await rowsOf(storage, 'keys', `key_case_${caseId}`, caseId))[0] ?? {},
      // The draft itself is gone by then: a row of that kind and size.
      draft: { ...own, partitionKey: 'draft_SAMPLE00', rowKey: 'draft_SAMPLE00' },
      parts: await Promise.all([leaderId, amrId].map((told) => partOf(storage, told, caseId))),
      reported: reported.find(({ rowKey }) => String(rowKey).startsWith('reported_')) ?? {},
      wake: JSON.stringify({ caseId: 'SAMPLE00', wakeId: '00000000-0000-0000-0000-000000000000' }),
    },
  };
}

/** Everybody has written once, so that the bot knows where; leader, AMR and channel have the app. */
export async function meetEverybody({ connector }: Surroundings, bot: Child): Promise<void> {
  const { serviceUrl } = connector;
  for (const person of [leaderId, amrId])
    await post(bot.said, installation(person, `a:${person}`, serviceUrl));
  await post(bot.said, channelInstallation(channelId, serviceUrl));
  for (let number = 0; number < employees; number += 1) await post(bot.said, chikane(number, serviceUrl));
}

function inWords(recorded: readonly Recorded[]): string {
  const calls = Math.min(...recorded.map((turn) => turn.calls.length));
  return `${calls}, of which in sequence ${Math.min(...recorded.map((turn) => callsInSequence(turn.calls)))}`;
}

async function partOf(storage: string, person: string, caseId: string): Promise<Row> {
  const rows = await rowsOf(storage, 'people', `person_${person}`, caseId);
  return rows.find(({ rowKey }) => rowKey === 'part_SAMPLE00') ?? {};
}

/** Rows of a partition, with the case's id taken out. */
async function rowsOf(
  storage: string,
  name: string,
  partition: string,
  caseId: string,
): Promise<readonly Row[]> {
  const table = TableClient.fromConnectionString(storage, name, { allowInsecureConnection: true });
  const rows: Row[] = [];
  const filter = `PartitionKey eq '${partition}'`;
  for await (const entity of table.listEntities({ queryOptions: { filter } })) {
    // Bytes go over the wire as base64: for the floor they are text of that length.
    const columns = Object.entries<unknown>({ ...entity, etag: undefined, timestamp: undefined });
    const row = columns.map(([column, value]): [string, unknown] => [
      column,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ]);
    rows.push(JSON.parse(JSON.stringify(Object.fromEntries(row)).replaceAll(caseId, 'SAMPLE00')) as Row);
  }
  return rows;
}
