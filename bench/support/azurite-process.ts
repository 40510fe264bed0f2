import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startAzurite } from '../../src/adapters/local/azurite.ts';
import { copyCase, keepStores } from './azurite-copies.ts';

// Azurite in a process of its own: in memory, without telemetry and access log. Prints its connection string, and the
// port on which it copies a case (`/<case id>/<how many>`).

const stores = keepStores();
const { connectionString } = await startAzurite({ dataDirectory: undefined });
const control = createServer((request, response) => {
  const [, caseId = '', count = '0'] = (request.url ?? '').split('/');
  copyCase(stores, caseId, Number(count));
  response.end();
});
control.listen(0, '127.0.0.1', () => {
  const { port } = control.address() as AddressInfo;
  process.stdout.write(`listening: ${JSON.stringify({ connectionString, control: port })}\n`);
});
