import { createHash } from 'node:crypto';
import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BotRegistration } from '../../../src/adapters/teams/settings.ts';
import { createTokenSource } from '../../../src/adapters/teams/token-source.ts';
import { tenantId } from './support/activities.ts';
import { productionSettings } from './support/bot.ts';
import { startMockConnector, type MockConnector } from './support/mock-connector.ts';
import { clientId } from './support/openid.ts';

let service: MockConnector;
beforeEach(async () => {
  service = await startMockConnector();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

const settings = () => productionSettings({ metadataUrl: 'https://x' }, `${service.origin}/login/`);
const grant = (token: string, seconds = 3600) => ({
  status: 200,
  body: { access_token: token, expires_in: seconds },
});

it('asks once for many and keeps the token', async () => {
  service.answers.push(grant('one'));
  const token = createTokenSource(settings());
  expect(await Promise.all([token(), token(), token()])).toEqual(['one', 'one', 'one']);
  expect(await token()).toBe('one');
  expect(service.received).toHaveLength(1);
});

it('asks again in the last five minutes of a token, and when told that it was refused', async () => {
  service.answers.push(grant('short', 299), grant('two'), grant('three'));
  const token = createTokenSource(settings());
  expect([await token(), await token(), await token(), await token(true)]).toEqual([
    'short',
    'two',
    'two',
    'three',
  ]);
});

it('fails without keeping the failure, and shows no secret', async () => {
  service.answers.push({ status: 401, body: { error_description: 's3cret expired' } }, grant('later'));
  const token = createTokenSource(settings());
  await expect(token()).rejects.toThrow(/^token service answered 401$/);
  expect(await token()).toBe('later');
});

it.each([
  ['SHA-1', 'sha1', 'x5t'],
  ['SHA-256', 'sha256', 'x5t#S256'],
])('proves itself with a certificate named by %s', async (_, algorithm, header) => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const thumbprint = createHash(algorithm).update('certificate').digest('hex').toUpperCase();
  const bot: BotRegistration = {
    type: 'SingleTenant',
    clientId,
    tenantId,
    credential: { kind: 'certificate', thumbprint, privateKey: await exportPKCS8(privateKey) },
  };
  service.answers.push(grant('one'));
  expect(await createTokenSource({ ...settings(), bot })()).toBe('one');
  const form = new URLSearchParams(service.received[0]?.text);
  expect(form.has('client_secret')).toBe(false);
  const { payload, protectedHeader } = await jwtVerify(form.get('client_assertion') ?? '', publicKey, {
    issuer: clientId,
    subject: clientId,
    audience: `${service.origin}/login/oauth2/v2.0/token`,
  });
  expect(payload.jti).toBeTypeOf('string');
  expect(protectedHeader[header]).toBe(Buffer.from(thumbprint, 'hex').toString('base64url'));
});

it('takes the token of the managed identity from the host', async () => {
  vi.stubEnv('IDENTITY_ENDPOINT', `${service.origin}/msi/token`);
  vi.stubEnv('IDENTITY_HEADER', 'host-secret');
  const expires = Math.floor(Date.now() / 1000) + 7200;
  service.answers.push({
    status: 200,
    body: { access_token: 'msi', expires_on: expires, resource: 'x', token_type: 'Bearer' },
  });
  const token = createTokenSource({ ...settings(), bot: { type: 'UserAssignedMsi', clientId, tenantId } });
  expect([await token(), await token()]).toEqual(['msi', 'msi']);
  expect(service.received).toHaveLength(1);
  expect(service.received[0]?.headers['x-identity-header']).toBe('host-secret');
  const asked = new URL(service.received[0]?.path ?? '', service.origin).searchParams;
  expect(asked.get('client_id')).toBe(clientId);
  expect(asked.get('resource')).toBe('https://api.botframework.com');
});
