import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';
import { buttonsOf, type Click } from './people.ts';
import { sendsFiles } from './shortcuts.ts';

/** Every file that the case names is there, byte for byte; the store proves it by its hash. What was taken is named. */
export async function checkFiles(
  machine: Machine,
  clicks: readonly Click[],
  rest: Rest,
  say: Say,
): Promise<void> {
  const { caseId, state } = rest;
  const stored = await machine.storage.sealed.evidence.hashesOf(caseId);
  if (state.erased !== undefined) say(stored.length > 0, 'files of an erased case are still there');
  for (const { hash } of state.evidence) {
    const bytes = await machine.storage.evidence.read(caseId, hash).catch(() => undefined);
    say(bytes === undefined, `the file ${hash.slice(0, 6)} is named and cannot be read`);
  }
  checkTaken(clicks, rest, say);
}

/** A file that the person was told is kept, in the case or in the draft that became it, is the case’s until it is removed. */
function checkTaken(clicks: readonly Click[], { caseId, state }: Rest, say: Say): void {
  if (state.erased !== undefined) return;
  const removed = clicks.filter(({ verb }) => verb === 'remove-evidence').flatMap(itemsOf);
  for (const { verb, number, answers } of clicks)
    for (const { reply } of verb === sendsFiles ? answers : [])
      for (const { data } of takenIn(reply).filter((button) => button.data['caseId'] === caseId))
        for (const hash of itemsOf({ data })) {
          const isNamed = state.evidence.some((item) => item.hash === hash);
          say(!isNamed && !removed.includes(hash), `the file of #${number} was taken and is lost`);
        }
}

/** The button that takes away again what was taken. */
function takenIn(reply: Click['answers'][number]['reply']) {
  if (reply.kind !== 'card') return [];
  return buttonsOf(reply.card).filter(({ verb }) => verb === 'remove-evidence');
}

function itemsOf({ data }: Pick<Click, 'data'>): string[] {
  return data['items'] as string[];
}
