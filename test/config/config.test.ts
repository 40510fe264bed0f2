import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { workflowAddresses } from '../../src/config/workflow-addresses.ts';

const msi = {
  CLIENT_ID: 'app-1',
  TENANT_ID: 'Tenant-1',
  BOT_TYPE: 'UserAssignedMsi',
  STORAGE_ACCOUNT: 'cases1',
};
const single = { ...msi, BOT_TYPE: 'SingleTenant', CLIENT_SECRET: 'hush' };
const endpoints = {
  BOT_OPENID_METADATA_URL: 'http://127.0.0.1:5000/metadata',
  BOT_TOKEN_ISSUER: 'https://issuer.example',
  BOT_LOGIN_URL: 'https://login.example',
  BOT_OAUTH_SCOPE: 'https://api.example/.default',
};
const certificate = {
  CERTIFICATE_THUMBPRINT: 'AB'.repeat(20),
  CERTIFICATE_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----\\nhush\\n-----END PRIVATE KEY-----',
};
const flow = 'https://a.4a.environment.api.powerplatform.com:443/x?sig=hush';

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.message).not.toContain('hush');
    return error.problems;
  }
}

describe('local mode', () => {
  it('is what an empty environment gives', () => {
    expect(readConfig({})).toEqual({
      mode: 'local',
      port: 3978,
      dataDir: '.data',
      playground: true,
      organisationFile: 'organisation.yaml',
      workflow: {},
      logLevel: 'error',
      storage: undefined,
    });
  });

  it('takes empty strings as unset', () => {
    expect(readConfig({ CLIENT_ID: '', PORT: ' ', WEBSITE_SITE_NAME: '' })).toEqual(readConfig({}));
  });

  it('takes its own settings', () => {
    const environment = {
      PORT: '4000',
      DATA_DIR: '/tmp/x',
      PLAYGROUND: 'off',
      PLAYGROUND_PEOPLE: 'anna.jensen, Mona.Holm;grethe@eksempel.dk',
      ORGANISATION_FILE: 'o.yaml',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(environment)).toMatchObject({
      port: 4000,
      dataDir: '/tmp/x',
      playground: false,
      playgroundPeople: ['anna.jensen', 'mona.holm', 'grethe@eksempel.dk'],
      organisationFile: 'o.yaml',
      logLevel: 'debug',
    });
  });

  it('takes a stand-in for Graph on this machine; production takes another cloud whole', () => {
    const GRAPH_URL = 'http://127.0.0.1:5000/';
    expect(readConfig({ GRAPH_URL })).toMatchObject({ graphUrl: 'http://127.0.0.1:5000' });
    const cloud = { ...msi, ...endpoints, GRAPH_URL: 'https://graph.microsoft.us' };
    expect(readConfig(cloud)).toMatchObject({ graphUrl: 'https://graph.microsoft.us' });
  });

  it.each([
    { CLIENT_ID: 'app-1' },
    { NODE_ENV: 'production' },
    { NODE_ENV: 'Production ' },
    { WEBSITE_SITE_NAME: 'bot' },
    { WEBSITE_INSTANCE_ID: '1' },
    { RUNNING_ON_AZURE: '1' },
    { CONTAINER_APP_NAME: 'bot' },
  ])('is out of reach with %j', (environment) => {
    expect(problemsOf(environment).length).toBeGreaterThan(0);
    expect(readConfig({ ...msi, ...environment }).mode).toBe('production');
  });
});

describe('production', () => {
  it('runs with a managed identity', () => {
    expect(readConfig(msi)).toMatchObject({
      mode: 'production',
      bot: { type: 'UserAssignedMsi', clientId: 'app-1', tenantId: 'tenant-1' },
      storage: { kind: 'account', account: 'cases1' },
      allowedTenantIds: ['tenant-1'],
      allowedServiceHosts: ['smba.trafficmanager.net'],
      allowedFileHosts: ['*.sharepoint.com'],
      endpoints: undefined,
    });
  });

  it('runs with a secret, a certificate, a connection string and lists', () => {
    expect(readConfig(single)).toMatchObject({ bot: { credential: { kind: 'secret', secret: 'hush' } } });
    expect(readConfig({ ...single, ...certificate, CLIENT_SECRET: '' })).toMatchObject({
      bot: {
        credential: {
          kind: 'certificate',
          privateKey: '-----BEGIN PRIVATE KEY-----\nhush\n-----END PRIVATE KEY-----',
        },
      },
    });
    const storage = { STORAGE_ACCOUNT: '', STORAGE_CONNECTION_STRING: 'AccountName=x;AccountKey=hush' };
    const lists = { ALLOWED_TENANT_IDS: 'A, b', ALLOWED_SERVICE_HOSTS: 'Smba.example,127.0.0.1:99' };
    const files = { ALLOWED_FILE_HOSTS: '*.SharePoint.com, *.sharepoint.us files.example.dk' };
    expect(readConfig({ ...msi, ...storage, ...lists, ...files, ...endpoints })).toMatchObject({
      storage: { kind: 'connection-string' },
      allowedTenantIds: ['a', 'b'],
      allowedServiceHosts: ['smba.example', '127.0.0.1:99'],
      allowedFileHosts: ['*.sharepoint.com', '*.sharepoint.us', 'files.example.dk'],
      endpoints: {
        openIdMetadataUrl: 'http://127.0.0.1:5000/metadata',
        tokenIssuer: 'https://issuer.example',
      },
    });
  });

  it('finds the key-encryption key in a file, in a setting, or nowhere', () => {
    const keyOf = (environment: Record<string, string>) =>
      readConfig({ ...msi, KEY_ENCRYPTION_KEY: '', KEY_ENCRYPTION_KEY_FILE: '', ...environment });
    expect(keyOf({ KEY_ENCRYPTION_KEY: 'hush' })).toMatchObject({
      keyEncryptionKey: { kind: 'setting', keys: 'hush' },
    });
    expect(keyOf({ KEY_ENCRYPTION_KEY_FILE: '/secrets/key' })).toMatchObject({
      keyEncryptionKey: { kind: 'file', file: '/secrets/key' },
    });
    expect(keyOf({})).toMatchObject({ keyEncryptionKey: undefined });
  });

  it.each<[string, Record<string, string | undefined>, RegExp[]]>([
    [
      'nothing set',
      { NODE_ENV: 'production' },
      [
        /^CLIENT_ID is not set: /,
        /^TENANT_ID is not set: /,
        /^BOT_TYPE is not set: /,
        /^STORAGE_ACCOUNT is not set: /,
      ],
    ],
    [
      'other type',
      { ...msi, BOT_TYPE: 'MultiTenant' },
      [/^BOT_TYPE must be UserAssignedMsi or SingleTenant/],
    ],
    ['no secret', { ...single, CLIENT_SECRET: '' }, [/^CLIENT_SECRET is not set: /]],
    ['managed identity with a secret', { ...msi, CLIENT_SECRET: 'hush' }, [/^CLIENT_SECRET is set, but/]],
    [
      'managed identity with a certificate',
      { ...msi, ...certificate },
      [/^CERTIFICATE_THUMBPRINT is set/, /^CERTIFICATE_PRIVATE_KEY is set/],
    ],
    ['secret and certificate', { ...single, ...certificate }, [/^CLIENT_SECRET and a certificate/]],
    [
      'half a certificate',
      { ...single, CLIENT_SECRET: '', CERTIFICATE_THUMBPRINT: certificate.CERTIFICATE_THUMBPRINT },
      [/^CERTIFICATE_PRIVATE_KEY is not set/],
    ],
    [
      'key that is none',
      { ...single, ...certificate, CLIENT_SECRET: '', CERTIFICATE_PRIVATE_KEY: 'hush' },
      [/^CERTIFICATE_PRIVATE_KEY must be/],
    ],
    [
      'two storages',
      { ...msi, STORAGE_CONNECTION_STRING: 'hush' },
      [/^STORAGE_ACCOUNT and STORAGE_CONNECTION_STRING/],
    ],
    [
      'two places of the key-encryption key',
      { ...msi, KEY_ENCRYPTION_KEY: 'hush', KEY_ENCRYPTION_KEY_FILE: '/secrets/key' },
      [/^KEY_ENCRYPTION_KEY and KEY_ENCRYPTION_KEY_FILE/],
    ],
    [
      'some endpoints',
      { ...msi, ...endpoints, BOT_LOGIN_URL: '' },
      [/^BOT_LOGIN_URL is not set, but BOT_OPENID_METADATA_URL/],
    ],
    [
      'endpoint without TLS',
      { ...msi, ...endpoints, BOT_LOGIN_URL: 'http://hush.example' },
      [/^BOT_LOGIN_URL must be an address/],
    ],
    [
      'host with a path',
      { ...msi, ALLOWED_SERVICE_HOSTS: 'https://hush/x' },
      [/^ALLOWED_SERVICE_HOSTS must be host names/],
    ],
    [
      'Graph of another cloud alone',
      { ...msi, GRAPH_URL: 'https://graph.hush.example' },
      [/^GRAPH_URL is set, but the four BOT_/],
    ],
    [
      'Graph without TLS',
      { ...msi, ...endpoints, GRAPH_URL: 'http://graph.hush.example' },
      [/^GRAPH_URL must/],
    ],
    [
      'Graph from a trial',
      { GRAPH_URL: 'https://graph.hush.example' },
      [/^GRAPH_URL must be an address on this/],
    ],
    ['nobody at a Playground', { PLAYGROUND_PEOPLE: ',' }, [/^PLAYGROUND_PEOPLE must name one to six/]],
    [
      'seven Playgrounds',
      { PLAYGROUND_PEOPLE: 'a b c d e f g' },
      [/^PLAYGROUND_PEOPLE must name one to six/],
    ],
    ['one person twice', { PLAYGROUND_PEOPLE: 'a,A' }, [/^PLAYGROUND_PEOPLE must name each person once/]],
    ['port', { ...msi, PORT: '70000' }, [/^PORT must be at most/]],
    ['level', { ...msi, LOG_LEVEL: 'hush' }, [/^LOG_LEVEL must be/]],
    [
      'flow elsewhere',
      { ...msi, WORKFLOW_REMINDERS_URL: 'https://hush.example/environment.api.powerplatform.com' },
      [/^WORKFLOW_REMINDERS_URL must be on a host/],
    ],
    [
      'flow on this machine',
      { ...msi, WORKFLOW_DEBRIEFING_URL: 'http://127.0.0.1/hush' },
      [/^WORKFLOW_DEBRIEFING_URL must begin with https/],
    ],
    [
      'malformed and missing',
      { NODE_ENV: 'production', ...msi, PORT: 'x', TENANT_ID: '' },
      [/^PORT must/, /^TENANT_ID is not set/],
    ],
  ])('names all that is wrong: %s', (_, environment, expected) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(problems[index]).toMatch(pattern));
  });
});

describe('workflow addresses', () => {
  it('come from the environment before the file', () => {
    const config = readConfig({ ...msi, WORKFLOW_REMINDERS_URL: flow });
    const other = flow.replace('/x', '/y');
    expect(workflowAddresses(config, { remindersUrl: other, debriefingUrl: other })).toEqual({
      remindersUrl: flow,
      debriefingUrl: other,
    });
    expect(workflowAddresses(readConfig({}), undefined)).toEqual({});
  });

  it('of the file are held to the rules of the mode', () => {
    const fromFile = { debriefingUrl: 'http://127.0.0.1:9/hush' };
    expect(workflowAddresses(readConfig({}), fromFile)).toEqual(fromFile);
    expect(() => workflowAddresses(readConfig(msi), fromFile)).toThrow(
      /workflow\.debriefingUrl in the organisation file must begin with https/,
    );
    expect(() => workflowAddresses(readConfig(msi), fromFile)).not.toThrow(/hush/);
  });
});
