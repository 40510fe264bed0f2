// Writes organisation.schema.json from the zod schema: `node scripts/write-organisation-schema.ts`.
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { organisationJsonSchema } from '../src/organisation/organisation-json-schema.ts';

const text = JSON.stringify(organisationJsonSchema());
const target = new URL('../organisation.schema.json', import.meta.url);
await writeFile(target, await format(text, { parser: 'json', printWidth: 110 }));
