import { readFileSync } from 'node:fs';
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type Request,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { deliver } from './deliver.ts';
import type { Samples } from './samples.ts';
import { firstCommit, floorStorage, prepare, read, rowFor } from './storage.ts';
import { startWorker } from './worker.ts';

// The floor of a turn: plain botbuilder and restify, cards made beforehand, and the same calls to storage and to Bot
// Connector as our bot makes, in the same order and with rows of the same size. No checks, no rules, no rendering.

const samples = JSON.parse(readFileSync(process.env['SAMPLES'] ?? '', 'utf8')) as Samples;
const storage = floorStorage(process.env['STORAGE_CONNECTION_STRING'] ?? '');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

async function onMessage(context: TurnContext): Promise<void> {
  const person = context.activity.from.aadObjectId ?? '';
  await Promise.all([read(storage.people, `person_${person}`), read(storage.drafts, `draft_${person}`)]);
  await context.sendActivity({ attachments: [CardFactory.adaptiveCard(samples.greeting)] });
}

async function onYes(context: TurnContext): Promise<void> {
  const person = context.activity.from.aadObjectId ?? '';
  const { caseId, commandId } = context.activity.value.action.data as { caseId: string; commandId: string };
  const partition = `case_${caseId}`;
  await Promise.all([
    read(storage.people, `person_${person}`),
    read(storage.cases, partition, `head_${caseId}`),
    read(storage.cases, partition, `cmd_${caseId}_${commandId}`),
    read(storage.drafts, `draft_${person}`),
    read(storage.keys, `key_draft_${caseId}`),
  ]);
  await Promise.all([
    storage.wakes.sendMessage(samples.rows.wake.replaceAll('SAMPLE00', caseId), {
      visibilityTimeout: 5,
      messageTimeToLive: -1,
    }),
    storage.private.upsertEntity(rowFor(caseId, samples.rows.private), 'Replace'),
    storage.keys.upsertEntity(rowFor(caseId, samples.rows.key), 'Replace'),
    storage.people.upsertEntity(rowFor(caseId, samples.rows.reported), 'Replace'),
    storage.drafts.upsertEntity(rowFor(caseId, samples.rows.draft), 'Replace'),
    ...samples.rows.parts.map((row) => storage.people.upsertEntity(rowFor(caseId, row), 'Replace')),
  ]);
  await storage.cases.submitTransaction(firstCommit(caseId, samples.rows.case));
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: samples.answer } });
  void afterwards(person, caseId);
}

/** What our bot does after the answer. */
async function afterwards(person: string, caseId: string): Promise<void> {
  await Promise.all([
    storage.drafts.deleteEntity(`draft_${person}`, `draft_${person}`),
    storage.keys.deleteEntity(`key_draft_${caseId}`, `key_draft_${caseId}`),
    deliver(storage, samples, caseId, send),
  ]);
}

async function send(reference: Partial<ConversationReference>, card: object): Promise<void> {
  await adapter.continueConversationAsync('', reference, async (context) => {
    await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] });
  });
}

await prepare(storage);
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response, async (context) => {
    await (context.activity.type === 'invoke' ? onYes(context) : onMessage(context));
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  startWorker(storage);
  console.log(`listening on port ${server.address().port}`);
});
