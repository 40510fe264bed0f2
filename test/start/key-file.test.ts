import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Starts the program in production with this key, until it ends by itself. */
async function start(key: Record<string, string>) {
  const child = spawn(process.execPath, ['src/index.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      CLIENT_ID: '11111111-1111-4111-8111-111111111111',
      TENANT_ID: '22222222-2222-4222-8222-222222222222',
      BOT_TYPE: 'SingleTenant',
      CLIENT_SECRET: 'not-a-secret',
      STORAGE_ACCOUNT: 'nowhere',
      ...key,
    },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return { said, code: child.exitCode };
}

it.each([
  ['missing', undefined, 'is a file that is not there or cannot be read'],
  ['broken', { text: 'hemmelig', mode: 0o600 }, 'line 1, must be a key of 32 bytes in base64'],
  ['readable by its group', { text: `${'A'.repeat(43)}=`, mode: 0o640 }, 'is a file that others can read'],
])(
  'a key file that is %s stops the start, by the name of its variable',
  { timeout: 60_000 },
  async (_, file, why) => {
    const path = join(directory, 'key');
    if (file !== undefined) writeFileSync(path, file.text, { mode: file.mode });
    const { said, code } = await start({ KEY_ENCRYPTION_KEY_FILE: path });
    expect(code).toBe(1);
    expect(said).toMatch(/^KEY_ENCRYPTION_KEY_FILE/);
    expect(said).toContain(why);
    expect(said).not.toContain('hemmelig');
    expect(said.trim().split('\n')).toHaveLength(1);
  },
);

it(
  'a key in a setting that cannot be used stops the start too, and is not shown',
  { timeout: 60_000 },
  async () => {
    const { said, code } = await start({ KEY_ENCRYPTION_KEY: 'hemmelig' });
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^KEY_ENCRYPTION_KEY, key 1, must be a key of 32 bytes in base64 [^\n]*$/);
    expect(said).not.toContain('hemmelig');
  },
);
