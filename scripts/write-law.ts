// Writes docs/law.md from the data in src/law: `npm run law`.
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { lawDocument } from './law-document.ts';

await writeFile(
  new URL('../docs/law.md', import.meta.url),
  await format(lawDocument(), { parser: 'markdown' }),
);
