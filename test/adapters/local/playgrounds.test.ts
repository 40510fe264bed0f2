import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceInstallation, startPlaygrounds } from '../../../src/adapters/local/playgrounds.ts';
import { workplace } from './personas.ts';

interface Activity {
  type: string;
  conversation: { id: string };
  serviceUrl: string;
}

let directory: string;
let bot: Server;
let received: Activity[];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'playgrounds-'));
  received = [];
  bot = createServer((request, response) => {
    void json(request).then((activity) => {
      received.push(activity as Activity);
      response.end();
      bot.emit('activity');
    });
  }).listen(0, '127.0.0.1');
  await once(bot, 'listening');
});

afterEach(() => {
  bot.close();
  rmSync(directory, { recursive: true });
});

async function activities(count: number): Promise<Activity[]> {
  while (received.length < count) await once(bot, 'activity');
  return received;
}

function fixture(name: string): unknown {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, '../../fixtures/playground', `${name}.json`), 'utf8'),
  );
}

/** Without what differs from one run to the next. */
function lasting(activity: unknown): object {
  const { id, timestamp, serviceUrl, ...rest } = activity as Record<string, unknown>;
  expect([typeof id, typeof timestamp]).toEqual(['string', 'string']);
  expect(serviceUrl).toMatch(/^http:\/\/localhost:\d+\/_connector$/);
  return rest;
}

async function refuses(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const [outcome] = await Promise.race([
    once(socket, 'connect').then(() => ['open']),
    once(socket, 'close').then(() => ['refused']),
  ]).catch(() => ['refused']);
  socket.destroy();
  return outcome === 'refused';
}

test('every persona is announced to the bot, the leader with the private channel, and stopping frees the ports', async () => {
  const address = bot.address();
  if (address === null || typeof address === 'string') throw new Error('The bot does not listen');
  const running = await startPlaygrounds({ botPort: address.port, dataDirectory: directory, workplace });
  const { playgrounds } = running;
  await announceInstallation(playgrounds);

  const all = await activities(8);
  const of = (conversation: string, type: string) =>
    lasting(all.find((activity) => activity.conversation.id === conversation && activity.type === type));
  const anna = String(playgrounds[0]?.personalConversationId);
  const channel = String(playgrounds[1]?.persona.channelId);
  expect(of(anna, 'installationUpdate')).toEqual(lasting(fixture('installation-personal')));
  expect(of(anna, 'conversationUpdate')).toEqual(lasting(fixture('conversation-update-personal')));
  expect(of(channel, 'installationUpdate')).toEqual(lasting(fixture('installation-channel')));
  expect(of(channel, 'conversationUpdate')).toEqual(lasting(fixture('conversation-update-channel')));
  expect(new Set(all.map((activity) => activity.serviceUrl))).toEqual(
    new Set(playgrounds.map(({ serviceUrl }) => serviceUrl)),
  );

  await running.stop();
  for (const { url } of playgrounds) expect(await refuses(url)).toBe(true);
});

test('a Playground does not outlive a parent that was killed', async () => {
  const starter = spawn(process.execPath, [join(import.meta.dirname, 'playground-starter.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(starter.stdout), 'line')) as [string];
  const watching = connect(Number(new URL(url).port), '127.0.0.1');
  await once(watching, 'connect');
  starter.kill('SIGKILL');
  await once(watching.resume(), 'close');
  // A dying process closes its sockets one after the other: the one that listens may be the last.
  await expect.poll(() => refuses(url), { timeout: 10_000 }).toBe(true);
});
