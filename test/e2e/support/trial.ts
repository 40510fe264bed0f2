import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { nextTuesdayAtNine } from './dates.ts';
import { sitDown, type Person } from './person.ts';
import { startProgram, type Program } from './program.ts';

/** The real program on a Tuesday morning, with Anna, Mona and Ali each in front of their own Playground. */
export interface Trial {
  readonly program: Program;
  readonly anna: Person;
  readonly mona: Person;
  /** The work-environment representative, who is also on call here. */
  readonly ali: Person;
  /** Ends the program as an operator does and starts it again; everybody sits down anew. */
  readonly restart: () => Promise<Trial>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts everything; its data lies in a temporary folder with this name in it. `change` makes the organisation file
 * another one than the example with Ali on call; `prepare` puts something into the folder before the program begins.
 */
export async function startTrial(
  name: string,
  change = (organisation: string): string => organisation,
  prepare: (dataDirectory: string) => Promise<void> = () => Promise.resolve(),
): Promise<Trial> {
  const directory = mkdtempSync(join(tmpdir(), `${name}-`));
  await prepare(directory);
  const organisationFile = join(directory, 'organisation.yaml');
  const example = readFileSync('organisation.yaml', 'utf8');
  writeFileSync(organisationFile, change(example.replace(/^onCall: .*$/m, `onCall: [${aliId}]`)));
  const browser = await launchBrowser();
  const begin = async (): Promise<Trial> => {
    const program = await startProgram(directory, { ORGANISATION_FILE: organisationFile });
    const people: Person[] = [];
    for (const [index, url] of program.playgrounds.entries())
      people.push(await sitDown(browser, `${name}-${String(index + 1)}`, url));
    const [anna, mona, ali] = people;
    if (anna === undefined || mona === undefined || ali === undefined) throw new Error('three Playgrounds');
    return {
      program,
      anna,
      mona,
      ali,
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

const aliId = '00000000-0000-0000-0000-0000000000c1';
/** Mona’s Entra object id in the example. */
export const monaId = '00000000-0000-0000-0000-0000000000b1';
