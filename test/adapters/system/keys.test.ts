import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHeldKey } from '../../../src/adapters/system/file-held-key.ts';
import { keyRing } from '../../../src/adapters/system/key-ring.ts';
import { makeKeyFile } from '../../../src/adapters/system/make-key-file.ts';
import { textEncryption } from '../../../src/adapters/system/text-encryption.ts';
import { Unreadable } from '../../../src/ports/unreadable.ts';

const { newKey, encrypt, decrypt } = textEncryption;
const unreadable = (reason: Unreadable['reason']) => expect.objectContaining({ name: 'Unreadable', reason });

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'keys-'));
  file = join(directory, 'inner', 'key-encryption-key');
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('encrypted text', () => {
  const key = newKey();
  const text = 'Han skrev “æøå” 🙂 '.repeat(40);

  it('is read with its key, for what it was written for', () => {
    expect(decrypt(key, encrypt(key, text, 'case A'), 'case A')).toBe(text);
    expect(decrypt(key, encrypt(key, '', 'case A'), 'case A')).toBe('');
  });

  it('is never the same twice', () => {
    const all = Array.from({ length: 50 }, () => Buffer.from(encrypt(key, text, 'case A')).toString('hex'));
    expect(new Set(all.map((hex) => hex.slice(2, 26))).size).toBe(50);
  });

  it('is refused after any bit of any byte was changed', () => {
    const sealed = encrypt(key, 'kort', 'case A');
    for (let at = 0; at < sealed.length; at += 1)
      for (const bit of [1, 128]) {
        const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ bit : byte));
        expect(() => decrypt(key, changed, 'case A'), `${at}/${bit}`).toThrow(Unreadable);
      }
  });

  it('is refused when it is cut, longer, of another key, or for something else', () => {
    const sealed = encrypt(key, text, 'case A');
    for (let length = 0; length < 40; length += 1)
      expect(() => decrypt(key, sealed.subarray(0, length), 'case A')).toThrow(Unreadable);
    expect(() => decrypt(key, sealed.subarray(0, -1), 'case A')).toThrow(Unreadable);
    expect(() => decrypt(key, Buffer.concat([sealed, sealed]), 'case A')).toThrow(Unreadable);
    expect(() => decrypt(newKey(), sealed, 'case A')).toThrow(Unreadable);
    expect(() => decrypt(key, sealed, 'case B')).toThrow(Unreadable);
  });
});

describe('a ring of keys', () => {
  it('wraps with the first and unwraps with all', async () => {
    const [old, fresh, dataKey] = [newKey(), newKey(), newKey()];
    const before = await keyRing([old]).wrap(dataKey);
    const rotated = keyRing([fresh, old]);
    expect(await rotated.unwrap(before)).toEqual(dataKey);
    const after = await rotated.wrap(dataKey);
    expect(after.keyId).not.toBe(before.keyId);
    expect(await keyRing([fresh]).unwrap(after)).toEqual(dataKey);
    await expect(keyRing([fresh]).unwrap(before)).rejects.toEqual(unreadable('key-gone'));
    await expect(rotated.unwrap({ ...after, keyId: before.keyId })).rejects.toEqual(unreadable('changed'));
    expect(JSON.stringify(after)).not.toContain(Buffer.from(dataKey).toString('base64'));
  });
});

describe('the file with the key', () => {
  it('is made once, for its owner alone, and holds from then on', async () => {
    makeKeyFile(file);
    const text = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(text, 'base64')).toHaveLength(32);
    const dataKey = newKey();
    const wrapped = await fileHeldKey(file, 'FILE').wrap(dataKey);
    makeKeyFile(file);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(await fileHeldKey(file, 'FILE').unwrap(wrapped)).toEqual(dataKey);
    expect(readdirSync(join(directory, 'inner'))).toEqual(['key-encryption-key']);
  });

  it('is one and the same for processes that start at once', { timeout: 60_000 }, async () => {
    const module = new URL('../../../src/adapters/system/make-key-file.ts', import.meta.url).href;
    const program = `
      import { readFileSync } from 'node:fs';
      const { makeKeyFile } = await import(${JSON.stringify(module)});
      while (Date.now() < Number(process.argv[1])) {}
      makeKeyFile(process.argv[2]);
      process.stdout.write(readFileSync(process.argv[2], 'utf8'));`;
    const at = String(Date.now() + 3000);
    const seen = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program, at, file]);
        let out = '';
        child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
        await once(child, 'close');
        return out;
      }),
    );
    expect(seen[0]).toHaveLength(45);
    expect(new Set(seen).size).toBe(1);
    expect(readdirSync(join(directory, 'inner'))).toHaveLength(1);
  });

  const key = () => Buffer.from(newKey()).toString('base64');
  const write = (text: string, mode = 0o600) => {
    file = join(directory, 'key');
    writeFileSync(file, text);
    chmodSync(file, mode);
  };
  const refusal = () => {
    try {
      fileHeldKey(file, 'KEY_ENCRYPTION_KEY_FILE');
      return '';
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : '';
    }
  };

  it.each([
    ['empty', ''],
    ['blank', '\n \n'],
    ['no base64', 'hemmelig hemmelig hemmelig hemmelig hemmeli'],
    ['too short', Buffer.alloc(31, 7).toString('base64')],
    ['too long', Buffer.alloc(33, 7).toString('base64')],
    ['hexadecimal', Buffer.alloc(32, 7).toString('hex')],
    ['a second line that is no key', `${Buffer.alloc(32, 7).toString('base64')}\nhemmelig`],
  ])(
    'is refused when it is broken (%s), by the name of its variable and without what is in it',
    (_, text) => {
      write(text);
      expect(refusal()).toMatch(/^HeldKeyError: KEY_ENCRYPTION_KEY_FILE/);
      expect(refusal()).not.toContain('hemmelig');
      expect(refusal()).not.toContain('BwcH');
    },
  );

  it.each([0o640, 0o604, 0o620, 0o666])('is refused when others have rights (%o)', (mode) => {
    write(key(), mode);
    expect(refusal()).toContain('KEY_ENCRYPTION_KEY_FILE is a file that others can read or change');
  });

  it('is refused when it is not there', () => {
    expect(refusal()).toContain('KEY_ENCRYPTION_KEY_FILE is a file that is not there');
  });

  it.each([0o600, 0o400])('is taken with several keys, blank lines and Windows line ends (%o)', (mode) => {
    write(`\r\n${key()}\r\n\r\n${key()}\r\n`, mode);
    expect(refusal()).toBe('');
  });
});
