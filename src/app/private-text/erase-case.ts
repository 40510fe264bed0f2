import { refused } from '../../case/decision.ts';
import { decideErasePrivateText, type ErasePrivateText } from '../../case/erase-private-text.ts';
import type { CaseId } from '../../case/ids.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import type { PrivateStore } from '../../ports/private-store.ts';
import { runCommand, type CommandOutcome, type CommandServices } from '../run-command.ts';

interface Erasing {
  readonly privates: Pick<PrivateStore, 'erase'>;
  readonly evidence: Pick<EvidenceStore, 'erase'>;
}

/**
 * Erases what the person wrote and sent in a case that has ended: the case's record says so first, and from then on
 * nobody is shown any of it; then the keys are destroyed and text and files removed. A crash in between is finished by
 * the sweep, or by doing it again.
 */
export async function eraseCase(
  services: CommandServices & Erasing,
  caseId: CaseId,
  request: ErasePrivateText,
): Promise<CommandOutcome<'no-such-case' | 'still-open' | 'too-early'>> {
  const outcome = await runCommand<'no-such-case' | 'still-open' | 'too-early'>(services, {
    caseId,
    decide: (state) =>
      state === undefined ? refused('no-such-case') : decideErasePrivateText(state, request),
  });
  // Never before the record: the person may open the case again in this very moment, and then nothing is erased.
  if (outcome.state?.erased !== undefined) await eraseForGood(services, caseId);
  return outcome;
}

/** What the record says was erased. Doing it twice does no harm. */
export async function eraseForGood({ privates, evidence }: Erasing, caseId: CaseId): Promise<void> {
  await Promise.all([privates.erase(caseId), evidence.erase(caseId)]);
}
