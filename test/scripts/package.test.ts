import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAzurite, type RunningAzurite } from '../../src/adapters/local/azurite.ts';
import { deploy } from '../support/bicep/deploy.ts';
import { fieldOf, textOf } from '../support/bicep/evaluate.ts';
import { environmentOf, siteConfig } from '../support/bicep/web-app-settings.ts';
import { startLine, type BotProcess } from '../support/bot-process.ts';

const tenant = '99999999-9999-4999-8999-999999999999';
let folder: string;
let azurite: RunningAzurite;
let bot: BotProcess | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  azurite = await startAzurite({ dataDirectory: undefined });
});
afterAll(async () => {
  await bot?.kill();
  await azurite.stop();
  rmSync(folder, { recursive: true });
});

const ours = (text: (example: string) => string) => {
  const file = join(folder, 'ours.yaml');
  writeFileSync(file, text(readFileSync('organisation.yaml', 'utf8')));
  return file;
};
const forTenant = (id: string) =>
  ours((example) => example.replace('tenantId: 00000000-0000-0000-0000-000000000001', `tenantId: ${id}`));
const pack = (environment: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/package.ts', folder], {
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
  });

describe('what is deployed', () => {
  it(
    'starts on the host by the line and the settings of main.bicep, and answers its health check',
    { timeout: 90_000 },
    async () => {
      execFileSync(process.execPath, ['scripts/bundle.ts', folder]);
      expect(pack({ ORGANISATION_FILE: forTenant(tenant), BOT_TENANT_ID: tenant }).status).toBe(0);
      for (const ignored of readFileSync('.webappignore', 'utf8').match(/^[^#\s].*$/gm) ?? [])
        for (const file of globSync(`${folder}/**/${ignored}`)) rmSync(file);

      const made = await deploy('main.bicep', { keyHolder: 'key-holder' });
      const { STORAGE_ACCOUNT: account = '', ...environment } = environmentOf(made, {
        'key-encryption-key': Buffer.alloc(32, 7).toString('base64'),
      });
      expect(account).not.toBe('');
      const config = siteConfig(made);
      bot = await startLine(
        `PATH="$PATH:/home/site/wwwroot" ${textOf(fieldOf(config, 'appCommandLine'))}`,
        folder,
        { ...environment, STORAGE_CONNECTION_STRING: azurite.connectionString },
      );
      const health = await fetch(`${bot.origin}${textOf(fieldOf(config, 'healthCheckPath'))}`);
      expect([health.status, await health.json()]).toEqual([200, { status: 'ready' }]);
      expect(bot.log.join('\n')).not.toContain('check.finding');
      // The signal reaches the program itself, through the shell that the host starts it by.
      expect(await bot.stop()).toBe(0);
    },
  );
});

describe('nothing is packed, and it is said why,', () => {
  it.each([
    ['with the example', () => 'organisation.yaml', 'is the example: fill in your tenant'],
    [
      'for another tenant than the bot’s',
      () => forTenant('88888888-8888-4888-8888-888888888888'),
      'is for another tenant than the bot was provisioned in',
    ],
    ['with a mistake in the file', () => ours((example) => example.replace('hr:', 'hrr:')), 'unknown key'],
    ['without a file', () => 'nowhere.yaml', 'nowhere.yaml cannot be read'],
  ])('%s', (_, file, why) => {
    const { status, stderr } = pack({ ORGANISATION_FILE: file(), BOT_TENANT_ID: tenant });
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).toContain('Nothing was packed.');
  });
});
