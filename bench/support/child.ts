import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of the benchmark that runs. */
export interface Child {
  readonly pid: number;
  /** What it printed behind the word it was waited for. */
  readonly said: string;
  /** Ends it in the way that lets it save its compile cache. */
  stop(): Promise<void>;
}

/** Starts a Node program and waits for a line that begins with `word`. Rejects when it ends before. */
export async function startChild(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  word: string,
): Promise<Child> {
  const child = spawn(process.execPath, parameters, {
    env: { ...environment, PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const said = await Promise.race([
    lineAfter(word, child.stdout),
    ended.then(() => Promise.reject(new Error(`${parameters.join(' ')} ended at once`))),
  ]);
  child.stdout.resume();
  return {
    pid: child.pid ?? 0,
    said,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', endWithUs);
    },
  };
}

async function lineAfter(word: string, output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface(output);
  for await (const line of lines) if (line.startsWith(word)) return line.slice(word.length).trim();
  throw new Error(`never said ${word}`);
}
