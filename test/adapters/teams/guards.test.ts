import { describe, expect, it } from 'vitest';
import { isAllowedHost, isAllowedServiceUrl, isAllowedTenant } from '../../../src/adapters/teams/guards.ts';
import type { TeamsSettings } from '../../../src/adapters/teams/settings.ts';
import { productionSettings } from './support/bot.ts';
import { tenantId } from './support/activities.ts';

const local: TeamsSettings = { mode: 'local', port: 0 };
const production: TeamsSettings = {
  ...productionSettings({ metadataUrl: 'https://x' }, 'https://x'),
  allowedServiceHosts: ['smba.trafficmanager.net', 'connector.example.dk:8443'],
};

describe('service URLs in production', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/t/',
    'https://smba.trafficmanager.net',
    'https://SMBA.trafficmanager.net:443/x',
    'https://connector.example.dk:8443/x',
  ])('%s is ours', (url) => expect(isAllowedServiceUrl(url, production)).toBe(true));

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.dk/',
    'https://evil.dk/smba.trafficmanager.net',
    'https://evil.dk#smba.trafficmanager.net',
    'https://smba.trafficmanager.net@evil.dk/',
    'https://user:pw@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net/?to=evil',
    'https://connector.example.dk/',
    'https://127.0.0.1/',
    'http://127.0.0.1:3978/',
    'http://169.254.169.254/metadata',
    'ftp://smba.trafficmanager.net/',
    'javascript:alert(1)',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
  ])('%j is refused', (url) => expect(isAllowedServiceUrl(url, production)).toBe(false));

  it('may be plain http only to this machine, where the list names it', () => {
    const listed = { ...production, allowedServiceHosts: ['127.0.0.1', 'evil.dk'] };
    expect(isAllowedServiceUrl('http://127.0.0.1:5000/x', listed)).toBe(true);
    expect(isAllowedServiceUrl('http://localhost:5000/x', listed)).toBe(false);
    expect(isAllowedServiceUrl('http://evil.dk/x', listed)).toBe(false);
  });
});

describe('service URLs in local mode', () => {
  it.each([
    'http://127.0.0.1:56150/_connector',
    'http://localhost:56150/_connector',
    'http://[::1]:56150/',
    'https://localhost/',
  ])('%s is this machine', (url) => expect(isAllowedServiceUrl(url, local)).toBe(true));

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.dk/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'ws://localhost/',
    '',
  ])('%j is refused', (url) => expect(isAllowedServiceUrl(url, local)).toBe(false));
});

it.each([
  [[tenantId], true],
  [[tenantId, tenantId], true],
  [['other'], false],
  [[tenantId, 'other'], false],
  [['other', tenantId], false],
  [[], false],
])('tenants %j: %s', (named, allowed) => {
  expect(isAllowedTenant(named, production)).toBe(allowed);
  expect(isAllowedTenant(named, local)).toBe(true);
});

it.each([
  ['localhost:3978', true],
  ['127.0.0.1:3978', true],
  ['[::1]:3978', true],
  ['evil.dk', false],
  ['localhost.evil.dk', false],
  ['', false],
  [undefined, false],
])('in local mode a request for host %s is let in: %s', (host, allowed) => {
  expect(isAllowedHost(host, local)).toBe(allowed);
  expect(isAllowedHost(host, production)).toBe(true);
});
