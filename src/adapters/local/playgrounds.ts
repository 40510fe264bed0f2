import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Persona } from './persona.ts';
import { personalConversationId, playgroundConfig, type Workplace } from './playground-config.ts';

const firstPort = 56150;
const startMilliseconds = 30_000;
const requestMilliseconds = 10_000;
const stopMilliseconds = 3_000;

/** One Agents Playground that answers. */
export interface Playground {
  readonly persona: Persona;
  /** The page to open in a browser. */
  readonly url: string;
  /** What the bot gets as `serviceUrl` in activities from here. */
  readonly serviceUrl: string;
  readonly personalConversationId: string;
}

/** The Agents Playgrounds of all personas. */
export interface RunningPlaygrounds {
  readonly playgrounds: readonly Playground[];
  /** Ends all of them; resolves when they are gone. */
  stop(): Promise<void>;
}

/**
 * Starts Microsoft's Agents Playground once per persona, on ports 56150 and up (any free one when busy), without
 * telemetry and without opening a browser; settings and logs go to `dataDirectory`. The bot need not listen yet.
 * Throws, leaving nothing running, when one of them does not answer within 30 seconds. They also end when this
 * process is killed.
 */
export async function startPlaygrounds(options: {
  botPort: number;
  dataDirectory: string;
  workplace: Workplace;
}): Promise<RunningPlaygrounds> {
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
  };
  try {
    const starts = options.workplace.personas.map(async (persona, index) => {
      const child = await spawnPlayground(options, persona, index);
      children.push(child);
      return { persona, port: await listeningPort(child) };
    });
    // All have to settle before any is stopped, or a late child would be left behind.
    await Promise.allSettled(starts);
    const started = await Promise.all(starts);
    await Promise.all(started.map(({ port }) => request(`http://localhost:${port}/_debug/ping`, 'GET')));
    return {
      playgrounds: started.map(({ persona, port }) => describe(persona, port)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Lets every Playground tell the bot that it was installed: `installationUpdate` and `conversationUpdate` for
 * each personal chat and for each private channel that one of them shows. Resolves when the Playgrounds have accepted; the bot
 * receives the activities shortly after. The bot must listen, since a Playground does not repeat them.
 */
export async function announceInstallation(playgrounds: readonly Playground[]): Promise<void> {
  for (const { url, personalConversationId: chat, persona } of playgrounds) {
    const { channelId } = persona;
    for (const conversation of channelId === undefined ? [chat] : [chat, channelId]) {
      await request(`${url}/_debug/conversation/${encodeURIComponent(conversation)}/installation`, 'POST');
    }
  }
}

function describe(persona: Persona, port: number): Playground {
  return {
    persona,
    url: `http://localhost:${port}`,
    serviceUrl: `http://localhost:${port}/_connector`,
    personalConversationId: personalConversationId(persona),
  };
}

async function spawnPlayground(
  options: { botPort: number; dataDirectory: string; workplace: Workplace },
  persona: Persona,
  index: number,
): Promise<ChildProcess> {
  const directory = join(options.dataDirectory, `playground-${index + 1}`);
  await mkdir(directory, { recursive: true });
  const config = join(directory, 'config.yml');
  // JSON is YAML.
  await writeFile(config, JSON.stringify(playgroundConfig(persona, options.workplace), null, 2));
  const endpoint = `http://127.0.0.1:${options.botPort}/api/messages`;
  const parameters = [
    'start',
    '--app-endpoint',
    endpoint,
    '--port',
    `${firstPort + index}`,
    '--disable-telemetry',
  ];
  return fork(join(import.meta.dirname, 'playground-process.ts'), parameters, {
    cwd: directory,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(directory, 'playground.log'),
      NO_PROXY: 'localhost,127.0.0.1',
    },
  });
}

/** The Playground says on which port it listens, since it takes another one when its own is busy. */
async function listeningPort(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('A Playground without output');
  const late = setTimeout(() => child.kill('SIGKILL'), startMilliseconds);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /^Listening on (\d+)$/.exec(line)?.[1];
      if (port !== undefined) return Number(port);
    }
  } finally {
    clearTimeout(late);
    child.stdout.resume();
  }
  throw new Error('An Agents Playground ended before it listened; see playground.log in the data directory');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const hung = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await gone;
  clearTimeout(hung);
}

async function request(url: string, method: 'GET' | 'POST'): Promise<void> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(requestMilliseconds),
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: '{}' } : {}),
  });
  if (!response.ok) throw new Error(`The Agents Playground answered ${response.status} to ${url}`);
}
