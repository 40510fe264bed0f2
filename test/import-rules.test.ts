import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** One import, and the rules it breaks (none: it must be allowed). */
type Seed = readonly [from: string, imported: string, ...broken: string[]];

const seeds: readonly Seed[] = [
  ['src/case/a.ts', '../law/target.ts'],
  ['src/case/b.ts', 'zod'],
  ['src/law/a.ts', 'temporal-polyfill'],
  ['src/case/c.ts', 'node:crypto', 'pure-core'],
  ['src/law/b.ts', '../ports/target.ts', 'pure-core'],
  ['src/organisation/a.ts', 'yaml', 'pure-core'],
  ['src/organisation/b.ts', '../texts/target.ts', 'pure-core'],

  ['src/notices/a.ts', '../case/target.ts'],
  ['src/alert/a.ts', '../organisation/target.ts'],
  ['src/alert/b.ts', '../ports/target.ts', 'pure-core'],
  ['src/notices/b.ts', '../cards/target.ts', 'pure-core'],
  ['src/guidance/a.ts', '../law/target.ts'],
  ['src/guidance/b.ts', '../texts/target.ts', 'pure-core'],

  ['src/contingency/a.ts', '../organisation/target.ts'],
  ['src/contingency/b.ts', '../ports/target.ts', 'pure-core'],
  ['src/concern/a.ts', '../case/target.ts'],
  ['src/concern/b.ts', 'zod'],
  ['src/concern/c.ts', '../app/target.ts', 'pure-core'],
  ['src/concern/d.ts', 'node:crypto', 'pure-core'],

  ['src/statistics/a.ts', '../organisation/target.ts'],
  ['src/statistics/b.ts', '../ports/target.ts', 'pure-core'],

  ['src/texts/a.ts', './target.ts'],
  ['src/texts/d.ts', '../guidance/target.ts'],
  ['src/texts/b.ts', 'zod', 'texts-are-words'],
  ['src/texts/c.ts', '../case/target.ts', 'texts-are-words'],

  ['src/cards/a.ts', '../texts/target.ts'],
  ['src/cards/b.ts', '../../adaptive-cards/target.json'],
  ['src/cards/c.ts', 'adaptivecards-templating'],
  ['src/cards/d.ts', 'node:fs', 'cards-are-pure'],
  ['src/cards/e.ts', '../app/target.ts', 'cards-are-pure'],

  ['src/documents/a.ts', '../texts/target.ts'],
  ['src/documents/b.ts', '../case/target.ts'],
  ['src/documents/c.ts', '../cards/target.ts', 'documents-are-pure'],
  ['src/documents/d.ts', 'docx', 'documents-are-pure', 'docx-in-one-folder'],
  ['src/cards/f.ts', '../documents/target.ts'],
  ['src/adapters/docx/a.ts', 'docx'],
  ['src/adapters/archive/a.ts', 'docx', 'docx-in-one-folder'],

  ['src/ports/a.ts', '../cards/target.ts'],
  ['src/ports/b.ts', '../adapters/teams/target.ts', 'ports-are-interfaces'],
  ['src/ports/c.ts', 'pino', 'ports-are-interfaces'],

  ['src/app/a.ts', '../ports/target.ts'],
  ['src/app/b.ts', '../adapters/system/target.ts', 'app-knows-ports-only'],
  ['src/app/c.ts', 'node:fs', 'app-knows-ports-only'],
  ['src/app/f.ts', 'node:crypto'],
  ['src/app/d.ts', 'pino', 'app-knows-ports-only'],
  ['src/app/e.ts', '@azure/data-tables', 'app-knows-ports-only', 'azure-sdk-in-one-folder'],

  ['src/adapters/system/a.ts', './target.ts'],
  ['src/adapters/system/b.ts', '../../ports/target.ts'],
  ['src/adapters/system/c.ts', '../teams/target.ts', 'adapters-stand-alone'],
  ['src/adapters/system/d.ts', '../../app/target.ts', 'adapters-stand-alone'],
  ['src/adapters/teams/a.ts', 'botbuilder'],
  ['src/adapters/teams/b.ts', 'restify'],
  ['src/adapters/teams/c.ts', '@microsoft/teams-ai'],
  ['src/adapters/system/e.ts', 'botbuilder', 'teams-sdk-in-one-folder'],
  ['src/adapters/system/f.ts', 'restify', 'teams-sdk-in-one-folder'],
  ['src/adapters/azure-storage/a.ts', '@azure/storage-queue'],
  ['src/adapters/teams/d.ts', '@azure/data-tables', 'azure-sdk-in-one-folder'],
  ['src/adapters/graph/a.ts', '../../ports/target.ts'],
  ['src/adapters/graph/b.ts', '@azure/identity', 'azure-sdk-in-one-folder'],
  ['src/adapters/identity/a.ts', '@azure/identity'],

  ['src/adapters/local/a.ts', 'azurite/dist/src/table/TableConfiguration.js'],
  ['src/adapters/local/b.ts', 'jose', 'local-mode-may-use-azurite'],
  ['src/adapters/system/g.ts', 'azurite/dist/src/table/TableConfiguration.js', 'no-development-packages'],
  ['src/config.ts', './index.ts', 'nobody-imports-index'],
  ['src/adapters/file/a.ts', '../../../test/target.ts', 'src-stands-alone'],
  ['src/adapters/file/one.ts', './two.ts', 'no-cycles'],
  // A cycle is reported once, where it is met first.
  ['src/adapters/file/two.ts', './one.ts'],
];

const rules = await extractConfig('./.dependency-cruiser.js');
let folder: string;
const found = new Map<string, string[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
  await copyFile('package.json', join(folder, 'package.json'));
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await plant();
  for (const { from, rule } of await violations()) {
    found.set(from, [...(found.get(from) ?? []), rule.name].sort());
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(
  seeds.map(([from, imported, ...broken]) => ({ from, imported, verdict: broken.join(', ') || 'nothing' })),
)('$from importing $imported breaks $verdict', ({ from, verdict }) => {
  expect(found.get(from)?.join(', ') ?? 'nothing').toBe(verdict);
});

it('every rule has a seed that breaks it', () => {
  const broken = new Set(seeds.flatMap(([, , ...names]) => names));
  expect(rules.forbidden?.map(({ name }) => name).sort()).toEqual([...broken].sort());
});

async function plant(): Promise<void> {
  for (const [from, imported] of seeds) {
    await write(
      from,
      `import type * as imported from '${imported}';\nexport type Imported = typeof imported;\n`,
    );
    if (imported.includes('/target.')) await write(join(dirname(from), imported), '{}');
  }
  await write('src/index.ts', '');
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function violations(): Promise<ICruiseResult['summary']['violations']> {
  const options = {
    ...rules.options,
    baseDir: folder,
    ruleSet: { forbidden: rules.forbidden ?? [] },
    validate: true,
  };
  const { output } = await cruise(['src'], options, rules.options?.enhancedResolveOptions);
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations;
}
