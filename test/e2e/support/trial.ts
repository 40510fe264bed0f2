import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../../scripts/support/launch-browser.ts';
import { nextTuesdayAtNine } from './dates.ts';
import { sitDown, type Person } from './person.ts';
import { startProgram, type Program } from './program.ts';
import type { Browser } from './tools.ts';

/** The real program on a Tuesday morning, with Anna, Mona and Ali each in front of their own Playground. */
export interface Trial {
  readonly program: Program;
  readonly anna: Person;
  readonly mona: Person;
  /** The work-environment representative, who is also on call here. */
  readonly ali: Person;
  /** Who sits there besides, as asked for. */
  readonly others: readonly Person[];
  /** Ends the program as an operator does and starts it again; everybody sits down anew. */
  readonly restart: () => Promise<Trial>;
  readonly stop: () => Promise<void>;
}

interface TrialOptions {
  /** Makes the organisation file another one than the example with Ali on call. */
  readonly change?: (organisation: string) => string;
  /** Puts something into the folder before the program begins. */
  readonly prepare?: (dataDirectory: string) => Promise<void>;
  /** Who sits there besides the three, by what stands before the `@` of their address. */
  readonly others?: readonly string[];
}

/** Starts everything; its data lies in a temporary folder with this name in it. */
export async function startTrial(
  name: string,
  { change = (organisation) => organisation, prepare, others = [] }: TrialOptions = {},
): Promise<Trial> {
  const directory = mkdtempSync(join(tmpdir(), `${name}-`));
  await prepare?.(directory);
  const organisationFile = join(directory, 'organisation.yaml');
  const example = readFileSync('organisation.yaml', 'utf8');
  writeFileSync(organisationFile, change(example.replace(/^onCall: .*$/m, `onCall: [${aliId}]`)));
  const browser = await launchBrowser();
  const begin = async (): Promise<Trial> => {
    const program = await startProgram(directory, {
      ORGANISATION_FILE: organisationFile,
      PLAYGROUND_PEOPLE: ['anna.jensen', 'mona.holm', 'ali.yilmaz', ...others].join(),
    });
    const people = await sitAll(browser, program, name);
    const [anna, mona, ali, ...besides] = people;
    if (anna === undefined || mona === undefined || ali === undefined) throw new Error('three Playgrounds');
    return {
      program,
      anna,
      mona,
      ali,
      others: besides,
      restart: async () => {
        await program.stop();
        await Promise.all(people.map(({ page }) => page.context().close()));
        return begin();
      },
      stop: async () => {
        await program.stop();
        await browser.close();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  };
  const trial = await begin();
  await trial.program.moveClock({ set: nextTuesdayAtNine(await trial.program.now()) });
  return trial;
}

/** A program that nobody can sit down at would outlive the test. */
async function sitAll(browser: Browser, program: Program, name: string): Promise<readonly Person[]> {
  const people: Person[] = [];
  try {
    for (const [index, url] of program.playgrounds.entries())
      people.push(await sitDown(browser, `${name}-${String(index + 1)}`, url));
  } catch (error) {
    await program.stop();
    throw error;
  }
  return people;
}

/** Ali’s Entra object id in the example. */
export const aliId = '00000000-0000-0000-0000-0000000000c1';
/** Mona’s Entra object id in the example. */
export const monaId = '00000000-0000-0000-0000-0000000000b1';
