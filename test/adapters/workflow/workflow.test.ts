import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/system/log.ts';
import { createWorkflow } from '../../../src/adapters/workflow/workflow.ts';
import { workflowBody } from '../../../src/adapters/workflow/workflow-body.ts';
import type { RenderedCard } from '../../../src/cards/rendered-card.ts';
import { MessageId } from '../../../src/case/ids.ts';
import type { AccessTokens } from '../../../src/ports/access-tokens.ts';
import type { SendOutcome } from '../../../src/ports/messenger.ts';
import type { MeetingMessage, ReminderMessage } from '../../../src/ports/workflow.ts';

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Møde',
  body: [],
} as unknown as RenderedCard;
const invitation: MeetingMessage = {
  event: 'debriefing.invite',
  key: MessageId.parse('debriefing.1.workflow'),
  card,
  meeting: '7kxm4q2p.debriefing',
  start: Temporal.Instant.from('2026-11-27T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-27T09:30:00Z'),
  subject: 'Møde i teamet',
  attendees: ['anna@eksempel.dk', 'mona@eksempel.dk', 'anna@eksempel.dk'],
};
const reminder: ReminderMessage = {
  event: 'deadline.reminder',
  key: MessageId.parse('remind.1.workflow'),
  card,
  due: Temporal.Instant.from('2026-07-01T21:59:00Z'),
  recipients: ['mona@eksempel.dk'],
};

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A flow on this machine; answers its address, with a signature that must stay secret. */
async function peer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/flow?sig=SECRET`;
}

const logLines: string[] = [];
const log = pinoLog('debug', { write: (line) => void logLines.push(line) });

async function postTo(debriefingUrl: string | undefined, timeoutMilliseconds = 2000): Promise<SendOutcome> {
  logLines.length = 0;
  const outcome = await createWorkflow({ debriefingUrl, hosts: 'local', timeoutMilliseconds }, log).post(
    invitation,
  );
  expect(logLines).toHaveLength(1);
  expect(logLines.join() + JSON.stringify(outcome)).not.toContain('SECRET');
  return outcome;
}

async function textOf(request: IncomingMessage): Promise<string> {
  return Buffer.concat(await request.toArray()).toString('utf8');
}

describe('a post to a workflow', () => {
  it('arrives whole, once, and is sent under its key', async () => {
    const arrived: { method: string | undefined; type: string | undefined; body: unknown }[] = [];
    const address = await peer((request, response) => {
      void textOf(request).then((text) => {
        arrived.push({
          method: request.method,
          type: request.headers['content-type'],
          body: JSON.parse(text),
        });
        response.writeHead(202).end();
      });
    });
    expect(await postTo(address)).toEqual({ kind: 'sent', messageId: 'debriefing.1.workflow' });
    expect(arrived).toEqual([{ method: 'POST', type: 'application/json', body: workflowBody(invitation) }]);
  });

  it.each<[number, Record<string, string>, SendOutcome]>([
    [200, {}, { kind: 'sent', messageId: 'debriefing.1.workflow' }],
    [429, { 'retry-after': '17' }, { kind: 'retry', afterSeconds: 17, reason: 'http-429' }],
    [429, {}, { kind: 'retry', afterSeconds: 60, reason: 'http-429' }],
    [429, { 'retry-after': '0' }, { kind: 'retry', afterSeconds: 1, reason: 'http-429' }],
    [429, { 'retry-after': '999999' }, { kind: 'retry', afterSeconds: 3600, reason: 'http-429' }],
    [
      429,
      { 'retry-after': 'Fri, 31 Dec 2049 23:59:59 GMT' },
      { kind: 'retry', afterSeconds: 3600, reason: 'http-429' },
    ],
    [429, { 'retry-after': 'soon' }, { kind: 'retry', afterSeconds: 60, reason: 'http-429' }],
    [412, {}, { kind: 'retry', afterSeconds: 60, reason: 'http-412' }],
    [408, {}, { kind: 'doubt', reason: 'http-408' }],
    [500, {}, { kind: 'doubt', reason: 'http-500' }],
    [503, { 'retry-after': '5' }, { kind: 'doubt', reason: 'http-503' }],
    [400, {}, { kind: 'dead', reason: 'http-400' }],
    [401, {}, { kind: 'dead', reason: 'http-401' }],
    [403, {}, { kind: 'dead', reason: 'http-403' }],
    [404, {}, { kind: 'dead', reason: 'http-404' }],
  ])('answered with %i %j counts as %j', async (status, headers, expected) => {
    let attempts = 0;
    const address = await peer((_, response) => {
      attempts += 1;
      response.writeHead(status, headers).end('body that nobody reads');
    });
    expect(await postTo(address)).toEqual(expected);
    expect(attempts).toBe(1);
  });

  it('does not follow a redirect', async () => {
    let followed = false;
    const elsewhere = await peer((_, response) => {
      followed = true;
      response.end();
    });
    const address = await peer((_, response) => void response.writeHead(307, { location: elsewhere }).end());
    expect(await postTo(address)).toEqual({ kind: 'dead', reason: 'http-307' });
    expect(followed).toBe(false);
  });

  it('is in doubt when no answer comes', async () => {
    expect(await postTo(await peer(() => undefined), 100)).toEqual({ kind: 'doubt', reason: 'time-out' });
  });

  it('is in doubt when the connection breaks', async () => {
    const address = await peer((request) => void request.socket.destroy());
    expect(await postTo(address)).toEqual({ kind: 'doubt', reason: 'connection-lost' });
  });

  it('may be tried again when nobody listened', async () => {
    const address = await peer(() => undefined);
    await new Promise((done) => servers.pop()?.close(done));
    expect(await postTo(address)).toEqual({ kind: 'retry', afterSeconds: 60, reason: 'no-connection' });
  });

  it('goes nowhere without an address, or to a host that is not on the list', async () => {
    expect(await postTo(undefined)).toEqual({ kind: 'dead', reason: 'not-configured' });
    let asked = false;
    const address = await peer(() => (asked = true));
    const workflow = createWorkflow({ debriefingUrl: address, hosts: 'production' }, log);
    expect(await workflow.post(invitation)).toEqual({ kind: 'dead', reason: 'address-not-allowed' });
    expect(asked).toBe(false);
    expect([workflow.handles('debriefing.cancel'), workflow.handles('deadline.reminder')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a flow that only the tenant may call', () => {
  async function proofOf(url: (address: string) => string, tokens: AccessTokens) {
    const proofs: (string | undefined)[] = [];
    const address = await peer((request, response) => {
      proofs.push(request.headers.authorization);
      response.writeHead(202).end();
    });
    const options = { remindersUrl: url(address), hosts: 'local', tokens } as const;
    return { outcome: await createWorkflow(options, log).post(reminder), proofs };
  }
  const unsigned = (address: string) => address.replace('?sig=SECRET', '?api-version=1');

  it('gets a token for exactly the audience that it compares with', async () => {
    const { proofs } = await proofOf(unsigned, (audience) => Promise.resolve(`token-for-${audience}`));
    expect(proofs).toEqual(['Bearer token-for-https://service.flow.microsoft.com/']);
  });

  it('gets none when its address is signed: with both it would be refused', async () => {
    const { proofs } = await proofOf(
      (address) => address,
      () => Promise.resolve('token'),
    );
    expect(proofs).toEqual([undefined]);
  });

  it('is not called when no token can be had, and is tried again', async () => {
    const { outcome, proofs } = await proofOf(unsigned, () => Promise.reject(new Error('SECRET')));
    expect(outcome).toEqual({ kind: 'retry', afterSeconds: 60, reason: 'no-token' });
    expect(proofs).toEqual([]);
    expect(logLines.join()).not.toContain('Bearer');
  });
});

describe('what a workflow gets', () => {
  it('is the message of the contract', () => {
    expect(workflowBody(invitation)).toEqual({
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card },
      ],
      event: 'debriefing.invite',
      version: 1,
      key: 'debriefing.1.workflow',
      meeting: '7kxm4q2p.debriefing',
      start: '2026-11-27T10:00:00',
      end: '2026-11-27T10:30:00',
      timeZone: 'Romance Standard Time',
      subject: 'Møde i teamet',
      attendees: ['anna@eksempel.dk', 'mona@eksempel.dk'],
    });
    expect(workflowBody(reminder)).toMatchObject({ event: 'deadline.reminder', due: '2026-07-01T23:59:00' });
  });

  it('has names that every flow editor can write', () => {
    for (const name of Object.keys({ ...workflowBody(invitation), ...workflowBody(reminder) })) {
      expect(name).toMatch(/^[A-Za-z]+$/);
    }
  });
});
