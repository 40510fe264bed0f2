import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

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
export async function startProgram(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const child = spawn(process.execPath, parameters, {
    cwd: new URL('../..', import.meta.url),
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
