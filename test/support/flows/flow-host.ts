import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FlowName } from '../../../src/organisation/flow.ts';
import { FlowDefinition } from './definition.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { runFlow } from './run-flow.ts';

export const mailboxAddress = 'chikanehjaelpen@eksempel.dk';

const files: Readonly<Record<FlowName, string>> = { reminders: 'reminder', debriefing: 'debriefing' };

/** One of the shipped flows as it lies in `infra/workflows`. */
export async function shippedFlow(flow: FlowName): Promise<FlowDefinition> {
  const file = new URL(`../../../infra/workflows/${files[flow]}.json`, import.meta.url);
  return FlowDefinition.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The shipped flows, listening on this machine as Logic Apps would, with a mailbox behind them. */
export interface FlowHost {
  readonly mailbox: Mailbox;
  readonly remindersUrl: string;
  readonly debriefingUrl: string;
  stop(): Promise<void>;
}

export async function startFlowHost(): Promise<FlowHost> {
  const mailbox = createMailbox(mailboxAddress);
  const flows = { reminders: await shippedFlow('reminders'), debriefing: await shippedFlow('debriefing') };
  const server = createServer((request, response) => {
    void (async () => {
      const flow = request.url === '/reminders' ? flows.reminders : flows.debriefing;
      const body: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'));
      const parameters = { mailbox: mailboxAddress };
      response.writeHead(await runFlow(flow, { body, parameters, call: mailbox.call })).end();
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    mailbox,
    remindersUrl: `${address}/reminders`,
    debriefingUrl: `${address}/debriefing`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
