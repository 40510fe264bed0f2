import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The program, running by itself. */
export interface BotProcess {
  readonly origin: string;
  /** What it wrote to its log. */
  readonly log: readonly string[];
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the program on a data directory; resolves when it listens. */
export function startBotProcess(dataDirectory: string): Promise<BotProcess> {
  return startProgram(['src/index.ts'], {
    PLAYGROUND: 'off',
    LOG_LEVEL: 'debug',
    DATA_DIR: dataDirectory,
  });
}

/** Starts Node with these parameters and variables, on a free port; resolves when it listens. */
export function startProgram(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  return whenListening(
    spawn(process.execPath, parameters, {
      cwd: new URL('../..', import.meta.url),
      env: { PATH: process.env['PATH'], PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** Starts a line of a shell in a folder, with the Node of the tests as `node`; resolves when it listens. */
export function startLine(
  line: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  return whenListening(
    spawn('/bin/sh', ['-c', line], {
      cwd: folder,
      env: { ...environment, PATH: path, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

async function whenListening(child: ChildProcessByStdio<null, Readable, null>): Promise<BotProcess> {
  const log: string[] = [];
  const ended = once(child, 'exit');
  const origin = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      const port = /^listening on port (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    void ended.then(() => reject(new Error(`The program ended: ${log.join('\n')}`)));
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    origin: await origin,
    log,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
