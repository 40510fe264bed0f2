import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OrganisationFileError } from '../src/adapters/file/organisation-file-error.ts';
import { readOrganisationFile } from '../src/adapters/file/organisation-file.ts';
import { whyNotToDeploy } from './support/organisation-to-deploy.ts';

/*
 * Makes of the bundle what is deployed: puts the organisation file beside it, checked as the bot will check it.
 *
 *   npm run package
 *   ORGANISATION_FILE=../our-organisation.yaml npm run package
 */
const folder = process.argv[2] ?? 'dist';
const file = process.env['ORGANISATION_FILE'] ?? 'organisation.yaml';

const problem = await problemOf(file);
if (problem !== undefined) {
  process.stderr.write(`${problem}\nNothing was packed.\n`);
  process.exit(1);
}
await copyFile(file, join(folder, 'organisation.yaml'));
await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');

async function problemOf(path: string): Promise<string | undefined> {
  try {
    const why = whyNotToDeploy(await readOrganisationFile(path), process.env['BOT_TENANT_ID']);
    return why && `${path} ${why}`;
  } catch (error) {
    if (error instanceof OrganisationFileError) return error.message;
    throw error;
  }
}
