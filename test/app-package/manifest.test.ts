import { readFileSync } from 'node:fs';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readRequest } from '../../src/app/words.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const manifestText = read('appPackage/manifest.json')
  .replaceAll('${{TEAMS_APP_ID}}', '11111111-1111-4111-8111-111111111111')
  .replaceAll('${{BOT_ID}}', '22222222-2222-4222-8222-222222222222')
  .replaceAll('${{BOT_DOMAIN}}', 'bot.example.dk');
const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse(manifestText));

const errors = (candidate: unknown): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(candidate as TeamsManifest);

const Texts = z.object({ short: z.string(), full: z.string() });
const Command = z.object({ title: z.string(), description: z.string() });
const Shown = z.object({
  version: z.string(),
  name: Texts,
  description: Texts,
  accentColor: z.string(),
  supportsChannelFeatures: z.string(),
  developer: z.record(z.string(), z.string()),
  bots: z.tuple([
    z.object({
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(Command) })),
    }),
  ]),
});
const shown = Shown.parse(manifest);

/** The Danish strings of the manifest, keyed the way a language file keys them. */
function danish(): Record<string, string> {
  const commands = shown.bots[0].commandLists.flatMap((list, l) =>
    list.commands.flatMap(({ title, description }, c) => [
      [`bots[0].commandLists[${l}].commands[${c}].title`, title],
      [`bots[0].commandLists[${l}].commands[${c}].description`, description],
    ]),
  );
  return Object.fromEntries([
    ['name.short', shown.name.short],
    ['name.full', shown.name.full],
    ['description.short', shown.description.short],
    ['description.full', shown.description.full],
    ...commands,
  ]) as Record<string, string>;
}

const localizationSchema = 'json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';
const english = z.record(z.string(), z.string()).parse(JSON.parse(read('appPackage/en.json')));
const languages = { danish: danish(), english };

/** Checks only the keys we use: some patterns for other parts of an app are not valid regular expressions. */
async function languageErrors(texts: Record<string, string>): Promise<string[]> {
  const schema = JSON.parse(read(`node_modules/@microsoft/app-manifest/build/${localizationSchema}`));
  const patterns = Object.entries(schema.patternProperties).filter(([pattern]) =>
    pattern.startsWith('^bots'),
  );
  const ours = { ...schema, patternProperties: Object.fromEntries(patterns) };
  return AppManifestUtils.validateAgainstSchema(texts as unknown as TeamsManifest, ours);
}

describe('the manifest', () => {
  it('has no placeholder but the three that are filled in when it is packed', () => {
    expect(manifestText).not.toContain('${{');
  });

  it('is accepted by the schema of Teams', async () => {
    expect(await errors(manifest)).toEqual([]);
  });

  it('is refused by the schema when something in it is wrong', async () => {
    const wrong = { ...manifest, name: { short: 'x'.repeat(31), full: 'x' }, surprise: true };
    expect(await errors(wrong)).toHaveLength(2);
  });

  it('carries the version of the package', () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(shown.version).toBe(version);
  });

  it('can be used in personal chat, team, private channel and group chat, and takes screenshots', () => {
    expect(shown.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(shown.supportsChannelFeatures).toBe('tier1');
    // The schema accepts both, the service refuses the pair.
    expect(manifest).not.toHaveProperty('supportedChannelTypes');
    expect(shown.bots[0].supportsFiles).toBe(true);
  });

  it('links only to https pages', () => {
    const { name, ...links } = shown.developer;
    expect(name).not.toBe('');
    for (const link of Object.values(links)) expect(link).toMatch(/^https:\/\//);
  });

  it('has the background of the icon as its accent colour', () => {
    expect(read('appPackage/color.svg')).toContain(
      `<rect width="192" height="192" fill="${shown.accentColor}"/>`,
    );
  });
});

describe.each(Object.entries(languages))('the %s texts', (_language, texts) => {
  it('are accepted by the schema for language files', async () => {
    expect(await languageErrors(texts)).toEqual([]);
    expect(await languageErrors({ ...texts, 'bots[0].commandLists[3].commands[0].title': 'x' })).toHaveLength(
      1,
    );
  });

  it('speak calmly: no exclamation marks, no emoji, nothing left to fill in', () => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(/[!{}]|\p{Extended_Pictographic}/u);
  });

  it('fit where Teams shows them: a command menu line holds about 60 characters', () => {
    const menu = Object.entries(texts).filter(([key]) => key.startsWith('bots'));
    for (const [key, text] of menu) expect(text.length, key).toBeLessThanOrEqual(60);
  });
});

it('no list of commands is longer than the twelve that Teams shows', () => {
  for (const { commands } of shown.bots[0].commandLists) expect(commands.length).toBeLessThanOrEqual(12);
});

it('every Danish text has an English one and the other way round', () => {
  const { $schema, ...texts } = english;
  expect($schema).toContain(localizationSchema.slice('json-schemas/'.length));
  expect(Object.keys(texts).sort()).toEqual(Object.keys(languages.danish).sort());
});

it('every word in the command menu is one the bot knows, and asks for the same in both languages', () => {
  const titles = Object.keys(languages.danish).filter((key) => key.endsWith('.title'));
  const asked = titles.map((key) => readRequest(languages.danish[key] ?? ''));
  expect(asked.map(({ kind }) => kind)).toEqual([
    'start',
    'my-cases',
    'my-tasks',
    'overview',
    'help',
    'colleague',
    'page',
    'page',
    'page',
    'page',
    'page',
    'language',
    'start',
    'connect',
    'disconnect',
  ]);
  const pages = asked.flatMap((request) => (request.kind === 'page' ? [request.page] : []));
  expect(pages).toEqual(['advice', 'screenshot', 'take-down', 'police-report', 'plan']);
  expect(titles.map((key) => readRequest(english[key] ?? ''))).toEqual(asked);
});
