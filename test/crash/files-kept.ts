import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';

/** Every file that the case names is there, byte for byte; the store proves it by its hash. */
export async function checkFiles({ storage }: Machine, { caseId, state }: Rest, say: Say): Promise<void> {
  const stored = await storage.sealed.evidence.hashesOf(caseId);
  if (state.erased !== undefined) say(stored.length > 0, 'files of an erased case are still there');
  for (const { hash } of state.evidence) {
    const bytes = await storage.evidence.read(caseId, hash).catch(() => undefined);
    say(bytes === undefined, `the file ${hash.slice(0, 6)} is named and cannot be read`);
  }
}
