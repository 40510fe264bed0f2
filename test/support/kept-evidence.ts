import { createHash } from 'node:crypto';
import type { CaseId } from '../../src/case/ids.ts';
import { actor } from './actor.ts';
import type { Here } from './each-test-in.ts';

/** How storage names these bytes. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Anna and what lies there of her files. */
export function evidenceSteps(here: Here) {
  const anna = () => actor('anna', here.one);

  /** Whether exactly these bytes lie there. */
  const bytesIn = async (caseId: CaseId, bytes: Uint8Array) => {
    const there = await here.one.services.evidence.read(caseId, hashOf(bytes));
    return there !== undefined && hashOf(there) === hashOf(bytes);
  };

  return { anna, bytesIn };
}
