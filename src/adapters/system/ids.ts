import { randomBytes, randomUUID } from 'node:crypto';
import { CaseId, CommandId, WakeId } from '../../case/ids.ts';
import type { Ids } from '../../ports/ids.ts';

/** Crockford's base 32: nothing that is read wrong aloud. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function someLetters(count: number): string {
  return Array.from(randomBytes(count), (byte) => letters.charAt(byte % letters.length)).join('');
}

/** Ids from the operating system's random numbers. A case id has 40 bits, that of a drill 35, so the store still refuses a collision. */
export const systemIds: Ids = {
  caseId: () => CaseId.parse(someLetters(8)),
  drillId: () => CaseId.parse(`U${someLetters(7)}`),
  commandId: () => CommandId.parse(randomUUID()),
  wakeId: () => WakeId.parse(randomUUID()),
  linkToken: () => randomBytes(32).toString('base64url'),
};
