import { readConfig } from '../config.ts';
import { ConfigError } from '../config/config-error.ts';
import { OrganisationFileError } from '../adapters/file/organisation-file-error.ts';
import { HeldKeyError } from '../adapters/system/held-key-error.ts';
import type { Environment } from '../config/variables.ts';
import type { Running } from './running.ts';

/** Starts as the environment says, and ends cleanly on SIGTERM and SIGINT. What is wrong with the set-up is written to the terminal. */
export async function main(environment: Environment): Promise<void> {
  try {
    const running = await start(environment);
    let ending: Promise<void> | undefined;
    // Not `once`: a terminal and npm both pass a signal on, and the second one would end the process in the middle.
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        ending ??= end(running);
      });
  } catch (error) {
    const problem = problemInWords(error);
    if (problem === undefined) throw error;
    process.stderr.write(`${problem}\n`);
    // Whatever had started already must not keep the process alive.
    process.exit(1);
  }
}

/** What is wrong with the set-up, for whoever starts the program; nothing for a mistake of ours. */
function problemInWords(error: unknown): string | undefined {
  const isSetUp = [ConfigError, OrganisationFileError, HeldKeyError].some((kind) => error instanceof kind);
  if (isSetUp && error instanceof Error) return error.message;
  const isPortTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return isPortTaken
    ? 'The port is in use by another program. Set PORT to a free one, for example PORT=4000.'
    : undefined;
}

async function start(environment: Environment): Promise<Running> {
  const config = readConfig(environment);
  if (config.mode === 'production') {
    const { startProduction } = await import('./production.ts');
    return startProduction(config);
  }
  const { startLocal } = await import('./local.ts');
  return startLocal(config);
}

async function end(running: Running): Promise<void> {
  await running.stop();
  process.exit(0);
}
