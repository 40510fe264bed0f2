import { Agent, request as httpRequest } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/adapters/teams/server.ts';
import { bodyLimitBytes } from '../../../src/adapters/teams/json-body.ts';
import { rawExchange } from './support/raw-http.ts';

let server: RunningServer;
let origin: string;
let failures: unknown[];
let seen: unknown[];
let release: () => void;
let entered: Promise<undefined>;

beforeEach(async () => {
  failures = [];
  seen = [];
  const gate = Promise.withResolvers<undefined>();
  const arrival = Promise.withResolvers<undefined>();
  release = () => gate.resolve(undefined);
  entered = arrival.promise;
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    accepts: () => true,
    failed: (error) => failures.push(error),
    bodyTimeoutMilliseconds: 100,
    routes: [
      {
        method: 'GET',
        path: '/healthz',
        handle: () => Promise.resolve({ status: 200, body: { status: 'ok' } }),
      },
      {
        method: 'POST',
        path: '/api/messages',
        handle: (body) => {
          seen.push(body);
          return Promise.resolve({ status: 200 });
        },
      },
      { method: 'POST', path: '/broken', handle: () => Promise.reject(new Error('password=hunter2')) },
      {
        method: 'POST',
        path: '/slow',
        handle: async () => {
          arrival.resolve(undefined);
          await gate.promise;
          return { status: 200, body: { done: true } };
        },
      },
    ],
  });
  origin = `http://127.0.0.1:${server.port}`;
});
afterEach(async () => {
  release();
  await server.stop(100);
});

const post = (
  body: string | Uint8Array | ReadableStream,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
) => fetch(`${origin}/api/messages`, { method: 'POST', headers, body, duplex: 'half' });

describe('what is not served', () => {
  it.each(['/', '/api', '/api/messages/', '/API/messages', '/local/clock', '/%zz', '//', '/healthz/../x'])(
    '%s is 404 in plain JSON',
    async (path) => {
      const answer = await fetch(`${origin}${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: 'not found' });
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])(
    '%s on the message address is 405',
    async (method) => {
      const answer = await fetch(`${origin}/api/messages`, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    },
  );

  it.each(['//', '*', 'http://[/', '/%E0%A4%A', '/a?%', '\\', '/<script>', 'http://user:x@y:99999/'])(
    'the address %j is refused and the server lives on',
    async (target) => {
      const answer = await rawExchange(
        server.port,
        `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
      expect(answer).not.toContain('script');
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    },
  );

  it('says nothing about what it runs on', async () => {
    for (const path of ['/healthz', '/nothing']) {
      const { headers } = await fetch(`${origin}${path}`);
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('bodies', () => {
  it.each([
    ['no JSON', 'chikane'],
    ['half of it', '{"type":"message"'],
    ['nothing', ''],
    ['a byte that is no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['nested too deeply', '['.repeat(100) + ']'.repeat(100)],
    ['nested absurdly', '['.repeat(120_000) + ']'.repeat(120_000)],
  ])('%s is 400', async (_, body) => {
    expect((await post(body)).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it.each([
    ['text', { 'Content-Type': 'text/plain' }],
    ['form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['another character set', { 'Content-Type': 'application/json; charset=latin1' }],
    ['compressed', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
  ])('%s is 415', async (_, headers) => {
    expect((await post('{}', headers)).status).toBe(415);
  });

  it('takes JSON of the largest allowed size, and not a byte more', async () => {
    const fits = JSON.stringify('x'.repeat(bodyLimitBytes - 2));
    expect((await post(fits)).status).toBe(200);
    expect((await post(`${fits} `)).status).toBe(413);
  });

  it('refuses 10 MB, announced or not', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(32);
    const stream = new ReadableStream({
      start: (controller) => {
        for (let sent = 0; sent < 160; sent += 1) controller.enqueue(chunk);
        controller.close();
      },
    });
    expect((await post(new Uint8Array(10 * 1024 * 1024))).status).toBe(413);
    expect((await post(stream)).status).toBe(413);
    expect(seen).toEqual([]);
  });

  it('lets go of a body that never ends', async () => {
    const answer = await rawExchange(
      server.port,
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"a":',
      true,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('forgets a caller that leaves in the middle of a body', async () => {
    await rawExchange(
      server.port,
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"a":',
    );
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect(failures).toEqual([]);
    expect(seen).toEqual([]);
  });
});

it('keeps an error to itself', async () => {
  const answer = await fetch(`${origin}/broken`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe('{"error":"failed"}');
  expect(failures).toHaveLength(1);
});

describe('stopping', () => {
  it('finishes what is in hand and takes nothing new', async () => {
    const agent = new Agent({ keepAlive: true });
    const answer = new Promise<object>((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json' };
      const request = httpRequest(`${origin}/slow`, { method: 'POST', agent, headers }, (response) => {
        void json(response).then((body) => resolve({ body, connection: response.headers.connection }));
      });
      request.on('error', reject);
      request.end('{}');
    });
    await entered;
    const stopped = server.stop(60_000);
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    release();
    expect(await answer).toEqual({ body: { done: true }, connection: 'close' });
    await stopped;
    agent.destroy();
  });

  it('does not wait for callers who only hold a connection', async () => {
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      httpRequest(`${origin}/healthz`, { agent }, (response) => response.resume().on('end', resolve)).end();
    });
    await server.stop(60_000);
    agent.destroy();
  });

  it('ends in time although a caller never finishes', async () => {
    const exchange = rawExchange(server.port, 'POST /slow HTTP/1.1\r\nHost: x\r\nContent-', true).catch(
      () => '',
    );
    await fetch(`${origin}/healthz`);
    await server.stop(50);
    await exchange;
  });
});

describe('a request for another protocol', () => {
  it.each([
    ['a websocket', 'GET /healthz', 200],
    ['HTTP/2', 'GET /nothing', 404],
  ])('%s is answered as HTTP, and holds up no stop', async (_, line, status) => {
    const headers = 'Host: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n';
    const exchange = rawExchange(server.port, `${line} HTTP/1.1\r\n${headers}\r\n`, true);
    // Behind the one above in the queue of the server.
    await fetch(`${origin}/healthz`);
    await server.stop(60_000);
    expect(await exchange).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
  });
});

it('says so when the port is taken', async () => {
  const taken = {
    port: server.port,
    host: '127.0.0.1',
    accepts: () => true,
    failed: () => undefined,
    routes: [],
  } as const;
  await expect(startServer(taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
