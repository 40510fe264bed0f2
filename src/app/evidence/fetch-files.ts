import type { EvidenceRefusal } from '../../cards/evidence-received.ts';
import type { DraftEvidence } from '../../case/draft.ts';
import { evidenceLimits, roomFor, type EvidenceItem } from '../../case/evidence.ts';
import type { CaseId } from '../../case/ids.ts';
import { instantText } from '../../case/instants.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { SentFile } from '../../ports/file-fetcher.ts';
import { contentHash, hashOf } from '../hash.ts';
import type { Services } from '../services.ts';

/** Files of one message, after they were fetched and their bytes are in storage. */
export interface FetchedFiles {
  readonly kept: readonly DraftEvidence[];
  readonly refused: readonly EvidenceRefusal[];
}

/** So many files come with one message at most (Teams); more are not looked at. */
const mostAtOnce = 10;

/** Where files go: under which number, who sends them, what lies there, and which messages brought what was removed. */
interface Destination {
  readonly caseId: CaseId;
  readonly by: PersonId;
  readonly items: readonly EvidenceItem[];
  readonly removed: readonly string[];
  /** The message that brings them. */
  readonly source: string | undefined;
}

/** A message as it is remembered with the files that it brought. */
export function sourceOf(messageId: string | undefined): string | undefined {
  return messageId === undefined ? undefined : hashOf(messageId).slice(0, 16);
}

/**
 * Fetches one file after the other, so that only one is in memory, and keeps its bytes under this number. Nothing of a
 * message whose files were removed: Teams brings messages more than once.
 */
export async function fetchFiles(
  services: Services,
  files: readonly SentFile[],
  to: Destination,
): Promise<FetchedFiles> {
  if (to.source !== undefined && to.removed.includes(to.source)) return { kept: [], refused: [] };
  const kept: DraftEvidence[] = [];
  const refused: EvidenceRefusal[] = [];
  for (const file of files.slice(0, mostAtOnce)) {
    const result = await fetchOne(services, file, { ...to, items: [...to.items, ...kept] });
    if (typeof result === 'string') refused.push(result);
    else if (!kept.some(({ hash }) => hash === result.hash)) kept.push(result);
  }
  return { kept, refused: [...new Set(refused)] };
}

async function fetchOne(
  services: Services,
  file: SentFile,
  { caseId, by, items, source }: Destination,
): Promise<DraftEvidence | EvidenceRefusal> {
  const fetched = await services.files.fetch(file, evidenceLimits.fileBytes);
  switch (fetched.kind) {
    case 'too-large':
    case 'unreachable':
      return fetched.kind;
    case 'refused':
      return 'not-possible';
    case 'file': {
      const { bytes } = fetched;
      if (bytes.length === 0) return 'unreachable';
      const room = roomFor(items, { hash: contentHash(bytes), size: bytes.length });
      if (room === 'too-many' || room === 'too-much') return room;
      const result = await services.evidence.keep(caseId, bytes);
      if (result.kind === 'refused') return result.reason === 'looks-infected' ? 'infected' : 'wrong-type';
      const { hash, size, mediaType } = result;
      const original = file.name.slice(0, 120);
      const receivedAt = instantText(services.clock.now());
      return {
        hash,
        size,
        mediaType,
        receivedAt,
        by,
        ...(source === undefined ? {} : { source }),
        ...(original === '' ? {} : { original }),
      };
    }
  }
}
