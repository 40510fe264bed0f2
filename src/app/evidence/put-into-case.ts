import { refused } from '../../case/decision.ts';
import type { DraftEvidence } from '../../case/draft.ts';
import type { EvidenceItem, EvidenceLimit } from '../../case/evidence.ts';
import type { CaseId } from '../../case/ids.ts';
import { decideReceiveEvidence } from '../../case/keep-evidence.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import { writePrivately } from '../private-notes.ts';
import { runCommand, type CommandOutcome } from '../run-command.ts';
import type { Services } from '../services.ts';

/** Files whose bytes lie under the number of the case already become part of it. The same files again change nothing. */
export function putIntoCase(
  services: Services,
  caseId: CaseId,
  {
    by,
    files,
    cameWithReport = false,
  }: {
    readonly by: PersonId;
    readonly files: readonly DraftEvidence[];
    readonly cameWithReport?: boolean;
  },
): Promise<CommandOutcome<'not-allowed' | 'ended' | EvidenceLimit>> {
  return runCommand<'not-allowed' | 'ended' | EvidenceLimit>(services, {
    caseId,
    decide: (state) =>
      state === undefined || !hasPart(services, state, by)
        ? refused('not-allowed')
        : decideReceiveEvidence(state, { by, files: files.map(withoutNames), cameWithReport }),
    prepare: () => writePrivately(services, caseId, { files: files.map(namesOf) }),
  });
}

/** What stands in the record of the case: no names. */
export function withoutNames({ hash, size, mediaType, receivedAt, by, source }: DraftEvidence): EvidenceItem {
  return { hash, size, mediaType, receivedAt, by, ...(source === undefined ? {} : { source }) };
}

/** What stands in the private text. */
export function namesOf({ hash, original, name }: DraftEvidence) {
  return {
    hash,
    ...(original === undefined ? {} : { original }),
    ...(name === undefined ? {} : { name }),
  };
}
