// The floor of start and memory: the smallest bot of the same two packages, as their guides write it.
// Plain JavaScript, as tsc would leave it: stripping types would cost this start 30 ms.
import process from 'node:process';
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { MemoryStorage } from 'botbuilder';
import restify from 'restify';

const adapter = new TeamsAdapter({});
const app = new Application({ storage: new MemoryStorage() });
app.activity('message', async (context) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await app.run(context);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`listening on port ${server.address().port}\n`);
});
