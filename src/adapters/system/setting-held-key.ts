import type { KeyEncryption } from '../../ports/key-encryption.ts';
import { HeldKeyError } from './held-key-error.ts';
import { keysIn } from './keys-in.ts';

/** What App Service hands over when it could not follow a reference into a key vault: the reference itself. */
const unresolved = /^@Microsoft\.KeyVault\(/i;

/**
 * The key-encryption key as the text of a setting, for hosts that give settings and no files (a key vault behind App
 * Service): keys as in a file, one after the other with blanks or line ends between them; the first wraps, all unwrap.
 * Throws `HeldKeyError`, beginning with `named`.
 */
export function settingHeldKey(text: string, named: string): KeyEncryption {
  if (unresolved.test(text.trim()))
    throw new HeldKeyError(
      `${named} is a reference into a key vault that the host could not follow: see that the secret is there, that the bot’s identity may read it, and have the host look again`,
    );
  return keysIn(text.split(/\s+/), (key) => `${named}, key ${key},`, named);
}
