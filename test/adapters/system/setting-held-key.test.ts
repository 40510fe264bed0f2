import { describe, expect, it } from 'vitest';
import { settingHeldKey } from '../../../src/adapters/system/setting-held-key.ts';
import { textEncryption } from '../../../src/adapters/system/text-encryption.ts';

const newKey = () => Buffer.from(textEncryption.newKey()).toString('base64');
const held = (text: string) => settingHeldKey(text, 'KEY_ENCRYPTION_KEY');
const refusalOf = (text: string) => {
  try {
    held(text);
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
};

describe('a key-encryption key in a setting', () => {
  const dataKey = textEncryption.newKey();

  it.each([' ', '\n', '\r\n\r\n', '\t'])(
    'is rotated by a new one in front of it (with %j between): the first wraps, all unwrap',
    async (between) => {
      const [before, after] = [newKey(), newKey()];
      const wrapped = await held(before).wrap(dataKey);
      const both = held(` ${after}${between}${before}\n`);
      expect(await both.unwrap(wrapped)).toEqual(dataKey);
      const rotated = await both.wrap(dataKey);
      expect(await held(after).unwrap(rotated)).toEqual(dataKey);
      await expect(held(before).unwrap(rotated)).rejects.toMatchObject({ reason: 'key-gone' });
    },
  );

  it.each([
    ['no key', 'hemmelig'],
    ['a second one that is no key', `${newKey()} hemmelig`],
    ['two keys without anything between', newKey() + newKey()],
    ['too short', Buffer.alloc(31, 7).toString('base64')],
  ])('is refused when it is broken (%s), by the name of the setting and without what is in it', (_, text) => {
    expect(refusalOf(text)).toMatch(/^HeldKeyError: KEY_ENCRYPTION_KEY, key [12], must be a key of 32 bytes/);
    for (const shown of ['hemmelig', 'BwcH', text.slice(0, 8)]) expect(refusalOf(text)).not.toContain(shown);
  });

  it('says that the host could not follow the reference, where App Service hands the reference itself over', () => {
    const refusal = refusalOf('@Microsoft.KeyVault(SecretUri=https://kv-hush.vault.azure.net/secrets/key/)');
    expect(refusal).toContain('a reference into a key vault that the host could not follow');
    expect(refusal).not.toContain('hush');
  });

  it('is refused when there is nothing in it', () => {
    expect(refusalOf(' \n ')).toContain('KEY_ENCRYPTION_KEY is empty');
  });
});
