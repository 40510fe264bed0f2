import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploy, type Deployment } from '../support/bicep/deploy.ts';
import { fieldOf, isFields, textOf, type Value } from '../support/bicep/evaluate.ts';
import { theOnly } from '../support/bicep/resources.ts';

const keyHolder = 'object-id-of-the-key-holder';
const Names = z.object({ types: z.record(z.string(), z.record(z.string(), z.string())) });
const azure = Names.parse(JSON.parse(readFileSync('test/infra/azure-names.json', 'utf8'))).types;

let made: Deployment;
beforeAll(async () => {
  made = await deploy('main.bicep', { keyHolder, hasRemindersFlow: true, hasDebriefingFlow: true });
});
const propertiesOf = (type: string) => fieldOf(theOnly(made.resources, type).body, 'properties');

describe('what main.bicep makes', () => {
  it('has no property that Azure does not know by that name', () => {
    const unknown = made.resources.flatMap(({ type, version, body }) =>
      strangeNames(body, '', azure[`${type}@${version}`] ?? {}).map((name) => `${type}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('gives exactly these roles: to the bot its data and the secrets, to the key holder the vault', () => {
    const given = made.resources
      .filter(({ type }) => type === 'Microsoft.Authorization/roleAssignments')
      .map(({ at, body }) => [
        textOf(fieldOf(fieldOf(body, 'properties'), 'principalId')),
        textOf(fieldOf(fieldOf(body, 'properties'), 'description')),
        textOf(fieldOf(fieldOf(body, 'properties'), 'roleDefinitionId'))
          .split('/')
          .at(-1),
        at?.split('/').slice(2, 4).join('/'),
      ]);
    const bot = 'object-id-of-the-bot';
    const [storage, vault] = ['Microsoft.Storage/storageAccounts', 'Microsoft.KeyVault/vaults'];
    expect(given).toEqual([
      [bot, 'Storage Table Data Contributor', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', storage],
      [bot, 'Storage Queue Data Contributor', '974c5e8b-45b9-4653-ba55-5f855dd0fb88', storage],
      [bot, 'Storage Blob Data Contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe', storage],
      [bot, 'Key Vault Secrets User', '4633458b-17de-408a-b874-0445c86b69e6', vault],
      [keyHolder, 'Key Vault Secrets Officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7', vault],
    ]);
    const guide = readFileSync('README.md', 'utf8') + readFileSync('docs/tenant.md', 'utf8');
    for (const [, role = ''] of given) expect(guide).toContain(`_${role}_`);
  });

  it('keeps storage to those whom Entra knows, and nothing that was erased', () => {
    expect(propertiesOf('Microsoft.Storage/storageAccounts')).toMatchObject({
      allowSharedKeyAccess: false,
      allowBlobPublicAccess: false,
      supportsHttpsTrafficOnly: true,
      minimumTlsVersion: 'TLS1_2',
    });
    const files = propertiesOf('Microsoft.Storage/storageAccounts/blobServices');
    expect(files).toMatchObject({
      deleteRetentionPolicy: { enabled: false },
      isVersioningEnabled: false,
      changeFeed: { enabled: false },
    });
    expect(files).not.toHaveProperty('restorePolicy');
    expect(theOnly(made.resources, 'Microsoft.Authorization/locks')).toMatchObject({
      at: expect.stringContaining('Microsoft.Storage/storageAccounts'),
      body: { properties: { level: 'CanNotDelete' } },
    });
  });

  it('keeps a lost key back, and gives it to roles only', () => {
    expect(propertiesOf('Microsoft.KeyVault/vaults')).toMatchObject({
      enableRbacAuthorization: true,
      enablePurgeProtection: true,
      softDeleteRetentionInDays: 90,
    });
  });

  it('runs the program without passwords, on https, at night too, by the Node of the project', () => {
    expect(propertiesOf('Microsoft.Web/sites')).toMatchObject({
      httpsOnly: true,
      clientAffinityEnabled: false,
      siteConfig: {
        alwaysOn: true,
        ftpsState: 'Disabled',
        minTlsVersion: '1.2',
        remoteDebuggingEnabled: false,
      },
    });
    const ways = made.resources.filter(({ type }) => type.endsWith('/basicPublishingCredentialsPolicies'));
    expect(ways.map(({ name, body }) => [name, fieldOf(body, 'properties')])).toEqual([
      ['ftp', { allow: false }],
      ['scm', { allow: false }],
    ]);
    const node = parseInt(readFileSync('.nvmrc', 'utf8'), 10);
    expect(fieldOf(propertiesOf('Microsoft.Web/sites'), 'siteConfig')).toHaveProperty(
      'linuxFxVersion',
      `NODE|${node}-lts`,
    );
  });

  it('is a bot of one tenant, with the Teams channel and without a secret', () => {
    const { outputs } = made;
    expect(propertiesOf('Microsoft.BotService/botServices')).toMatchObject({
      msaAppType: 'UserAssignedMSI',
      msaAppId: outputs['BOT_ID'],
      msaAppTenantId: outputs['BOT_TENANT_ID'],
      endpoint: `https://${textOf(fieldOf(outputs, 'BOT_DOMAIN'))}/api/messages`,
    });
    expect(theOnly(made.resources, 'Microsoft.BotService/botServices/channels').name).toBe('MsTeamsChannel');
  });

  it('logs what the program says and who opened the vault, never the addresses of requests', () => {
    const logged = made.resources
      .filter(({ type }) => type === 'Microsoft.Insights/diagnosticSettings')
      .map(({ body }) => fieldOf(fieldOf(body, 'properties'), 'logs'));
    expect(logged).toEqual([
      [{ category: 'AppServiceConsoleLogs', enabled: true }],
      [{ category: 'AuditEvent', enabled: true }],
    ]);
    expect(fieldOf(propertiesOf('Microsoft.Web/sites'), 'siteConfig')).toMatchObject({
      httpLoggingEnabled: false,
    });
  });
});

/** Names in a body that are not among those that the type has at that place. Keys that are ids are no names. */
function strangeNames(value: Value, place: string, known: Readonly<Record<string, string>>): string[] {
  if (Array.isArray(value)) return value.flatMap((each: Value) => strangeNames(each, place, known));
  if (!isFields(value)) return [];
  const names = known[place]?.split(' ') ?? [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name.startsWith('/')) return [];
    const path = place === '' ? name : `${place}.${name}`;
    return [...(names.includes(name) ? [] : [path]), ...strangeNames(inner, path, known)];
  });
}
