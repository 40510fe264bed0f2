import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** The program as `npm start` runs it, with its Playgrounds. */
export interface Program {
  readonly port: number;
  /** Addresses of the Playgrounds, in the order in which people were asked for; else employee, leader, AMR. */
  readonly playgrounds: readonly string[];
  /** Moves the local clock; resolves when all that became due is done. */
  readonly moveClock: (request: { set: string } | { advance: string }) => Promise<string>;
  readonly now: () => Promise<string>;
  /** Ends it as an operator does; gives the exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** Starts the program on a data directory. Resolves when the terminal has said what to open. */
export async function startProgram(
  dataDirectory: string,
  environment: Record<string, string> = {},
): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, ['src/index.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      DATA_DIR: dataDirectory,
      ...environment,
    },
  });
  const playgrounds = await readPlaygrounds(child);
  const clock = `http://localhost:${String(port)}/local/clock`;
  return {
    port,
    playgrounds,
    moveClock: async (request) =>
      readTime(await fetch(clock, { method: 'POST', headers: json, body: JSON.stringify(request) })),
    now: async () => readTime(await fetch(clock)),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

const json = { 'content-type': 'application/json' };

async function readTime(answer: Response): Promise<string> {
  if (!answer.ok) throw new Error(`The clock answered ${String(answer.status)}: ${await answer.text()}`);
  return ((await answer.json()) as { now: string }).now;
}

async function readPlaygrounds(child: ChildProcess): Promise<string[]> {
  if (child.stdout === null) throw new Error('no output');
  const found: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^\s+(http:\/\/localhost:\d+)\s/.exec(line)?.[1];
    if (url !== undefined) found.push(url);
    if (line.startsWith('Skriv')) {
      child.stdout.resume();
      return found;
    }
  }
  throw new Error('The program ended before it said what to open.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
