import { refused } from '../../case/decision.ts';
import { decideErasePrivateText, type ErasePrivateText } from '../../case/erase-private-text.ts';
import type { CaseId } from '../../case/ids.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import type { PrivateStore } from '../../ports/private-store.ts';
import { runCommand, type CommandOutcome, type CommandServices } from '../run-command.ts';

/**
 * Erases what the person wrote and sent in a case that has ended: the keys are destroyed and text and files removed,
 * then the case's record says so. A crash in between leaves words that are gone and a record that does not say it; doing it again does.
 */
export function eraseCase(
  services: CommandServices & {
    readonly privates: Pick<PrivateStore, 'erase'>;
    readonly evidence: Pick<EvidenceStore, 'erase'>;
  },
  caseId: CaseId,
  request: ErasePrivateText,
): Promise<CommandOutcome<'no-such-case' | 'still-open' | 'too-early'>> {
  return runCommand<'no-such-case' | 'still-open' | 'too-early'>(services, {
    caseId,
    decide: (state) =>
      state === undefined ? refused('no-such-case') : decideErasePrivateText(state, request),
    async prepare() {
      await Promise.all([services.privates.erase(caseId), services.evidence.erase(caseId)]);
    },
  });
}
