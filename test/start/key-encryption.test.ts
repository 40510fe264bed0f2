import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { localKey, productionKey, storageHeldKey } from '../../src/start/key-encryption.ts';
import { rowsOf, startStorage, type TestStorage } from '../support/storage.ts';

const dataKey = textEncryption.newKey();
const gone = expect.objectContaining({ name: 'Unreadable', reason: 'key-gone' });

let storage: TestStorage;
let directory: string;
beforeEach(async () => {
  storage = await startStorage();
  directory = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(async () => {
  await storage.stop();
  rmSync(directory, { recursive: true });
});

const keys = () => storage.tables.keys;
const keyFile = () => {
  const file = join(directory, 'key');
  writeFileSync(file, Buffer.from(textEncryption.newKey()).toString('base64'), { mode: 0o600 });
  return file;
};

describe('a key-encryption key in storage', () => {
  it('is one for all instances that start at once, and for later ones', async () => {
    const wrapped = await Promise.all([1, 2, 3, 4].map(() => storageHeldKey(keys()).wrap(dataKey)));
    expect(new Set(wrapped.map(({ keyId }) => keyId)).size).toBe(1);
    expect(await rowsOf(keys())).toHaveLength(1);
    for (const each of wrapped) expect(await storageHeldKey(keys()).unwrap(each)).toEqual(dataKey);
  });

  it('is asked for again after storage was away', async () => {
    let isAway = true;
    const sometimes = new Proxy(keys(), {
      get: (table, name) => {
        const value: unknown = Reflect.get(table, name);
        if (typeof value !== 'function') return value;
        return (...parameters: unknown[]): unknown =>
          isAway ? Promise.reject(new Error('no connection')) : Reflect.apply(value, table, parameters);
      },
    });
    const held = storageHeldKey(sometimes);
    await expect(held.wrap(dataKey)).rejects.toThrow(StorageUnavailable);
    isAway = false;
    expect(await held.unwrap(await held.wrap(dataKey))).toEqual(dataKey);
  });
});

describe('a key-encryption key in a file', () => {
  it('wraps from the day it is there, and what was written before stays readable', async () => {
    const before = await storageHeldKey(keys()).wrap(dataKey);
    const inFile = productionKey({ kind: 'file', file: keyFile() })(keys());
    expect(await inFile.unwrap(before)).toEqual(dataKey);
    const after = await inFile.wrap(dataKey);
    expect(after.keyId).not.toBe(before.keyId);
    expect(await inFile.unwrap(after)).toEqual(dataKey);
    await expect(storageHeldKey(keys()).unwrap(after)).rejects.toEqual(gone);
  });

  it('never puts a key into storage, and says when one is lost', async () => {
    const file = keyFile();
    const lost = await productionKey({ kind: 'file', file })(keys()).wrap(dataKey);
    await expect(productionKey({ kind: 'file', file: keyFile() })(keys()).unwrap(lost)).rejects.toEqual(gone);
    expect(await rowsOf(keys())).toEqual([]);
  });

  it('is the same key when it is moved from a file into a setting', async () => {
    const file = keyFile();
    const wrapped = await productionKey({ kind: 'file', file })(keys()).wrap(dataKey);
    const inSetting = productionKey({ kind: 'setting', keys: readFileSync(file, 'utf8') })(keys());
    expect(await inSetting.unwrap(wrapped)).toEqual(dataKey);
  });

  it('is made at the first local start and taken at the next', async () => {
    const wrapped = await localKey(directory).wrap(dataKey);
    expect(await localKey(directory).unwrap(wrapped)).toEqual(dataKey);
  });
});
