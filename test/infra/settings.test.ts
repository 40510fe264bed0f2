import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { settingHeldKey } from '../../src/adapters/system/setting-held-key.ts';
import { deploy, type Deployment } from '../support/bicep/deploy.ts';
import { fieldOf, textOf } from '../support/bicep/evaluate.ts';
import { environmentOf, settingsOf, siteConfig } from '../support/bicep/web-app-settings.ts';

const vault = {
  'key-encryption-key': Buffer.alloc(32, 7).toString('base64'),
  'workflow-reminders-url': 'https://a.b.environment.api.powerplatform.com/reminders?sig=s',
  'workflow-debriefing-url': 'https://prod-1.westeurope.logic.azure.com/debriefing',
};

let plain: Deployment;
let full: Deployment;
beforeAll(async () => {
  plain = await deploy('main.bicep', { keyHolder: 'key-holder' });
  full = await deploy('main.bicep', {
    keyHolder: 'key-holder',
    hasRemindersFlow: true,
    hasDebriefingFlow: true,
  });
});

describe('the settings that main.bicep gives', () => {
  it('are a production start: the identity, the storage, the key from the vault, and where browsers reach it', () => {
    expect(readConfig(environmentOf(plain, vault))).toMatchObject({
      mode: 'production',
      port: 8080,
      bot: {
        type: 'UserAssignedMsi',
        clientId: fieldOf(plain.outputs, 'BOT_ID'),
        tenantId: fieldOf(plain.outputs, 'BOT_TENANT_ID'),
      },
      storage: { kind: 'account', account: fieldOf(plain.outputs, 'STORAGE_ACCOUNT_NAME') },
      keyEncryptionKey: { kind: 'setting', keys: vault['key-encryption-key'] },
      publicUrl: `https://${textOf(fieldOf(plain.outputs, 'BOT_DOMAIN'))}`,
      workflow: {},
    });
  });

  it('bring the addresses of flows when the vault holds them', () => {
    expect(readConfig(environmentOf(full, vault))).toMatchObject({
      workflow: {
        remindersUrl: vault['workflow-reminders-url'],
        debriefingUrl: vault['workflow-debriefing-url'],
      },
    });
  });

  it('are each known to the program or to App Service: without one of ours the program would start otherwise', () => {
    const environment = environmentOf(full, vault);
    for (const name of settingsOf(full).keys()) {
      if (!(name in environment)) continue;
      const without = { ...environment, [name]: undefined };
      expect(outcomeOf(without), name).not.toEqual(outcomeOf(environment));
    }
  });

  it('hold no secret themselves, but references into the vault', () => {
    const secret = /^(KEY_|WORKFLOW_|CLIENT_SECRET|CERTIFICATE|STORAGE_CONNECTION)/;
    const held = [...settingsOf(full)].filter(([name]) => secret.test(name));
    expect(held.map(([name]) => name)).toEqual([
      'KEY_ENCRYPTION_KEY',
      'WORKFLOW_REMINDERS_URL',
      'WORKFLOW_DEBRIEFING_URL',
    ]);
    for (const [name, value] of held) expect(value, name).toMatch(/^@Microsoft\.KeyVault\(SecretUri=.+\/\)$/);
  });

  it('do not start the program while the vault is empty: a reference is no key', () => {
    const config = readConfig(environmentOf(plain, {}));
    const source = config.mode === 'production' ? config.keyEncryptionKey : undefined;
    expect(source?.kind).toBe('setting');
    const keys = source?.kind === 'setting' ? source.keys : '';
    expect(() => settingHeldKey(keys, 'KEY_ENCRYPTION_KEY')).toThrow(/could not follow/);
  });

  it('give a stop more time than it takes', () => {
    const seconds = Number(settingsOf(plain).get('WEBSITES_CONTAINER_STOP_TIME_LIMIT'));
    expect(seconds).toBeGreaterThan(25);
    expect(readFileSync('docs/operations.md', 'utf8')).toContain('after 25 seconds at most');
  });
});

it('the web app is started as npm run start:production does, in the folder of the bundle', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(fieldOf(siteConfig(plain), 'appCommandLine')).toBe(
    scripts['start:production'].replace('dist/index.js', 'index.js'),
  );
});

function outcomeOf(environment: Record<string, string | undefined>): unknown {
  try {
    return readConfig(environment);
  } catch (error) {
    return String(error);
  }
}
