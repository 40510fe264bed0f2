import { randomBytes, randomUUID } from 'node:crypto';
import { CaseId, CommandId, WakeId } from '../../case/ids.ts';
import type { Ids } from '../../ports/ids.ts';

/** Crockford's base 32: nothing that is read wrong aloud. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids from the operating system's random numbers. A case id has 40 bits, so the store still refuses a collision. */
export const systemIds: Ids = {
  caseId: () =>
    CaseId.parse(Array.from(randomBytes(8), (byte) => letters.charAt(byte % letters.length)).join('')),
  commandId: () => CommandId.parse(randomUUID()),
  wakeId: () => WakeId.parse(randomUUID()),
  linkToken: () => randomBytes(32).toString('base64url'),
};
