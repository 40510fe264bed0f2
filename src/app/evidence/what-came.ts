import type { EvidenceRefusal } from '../../cards/evidence-received.ts';
import type { DraftEvidence } from '../../case/draft.ts';

interface Hashed {
  readonly hash: string;
}

/** What is new, and what had been there. */
export function newAndKnown({
  before,
  there,
  kept,
}: {
  before: readonly Hashed[];
  there: readonly Hashed[];
  kept: readonly DraftEvidence[];
}) {
  const isIn = (items: readonly Hashed[], { hash }: Hashed) => items.some((item) => item.hash === hash);
  const shown = kept.filter((file) => isIn(there, file)).map(asShown);
  return {
    received: shown.filter((file) => !isIn(before, file)),
    known: shown.filter((file) => isIn(before, file)),
  };
}

function asShown({ hash, size, mediaType, receivedAt, name }: DraftEvidence) {
  return { hash, size, mediaType, receivedAt, ...(name === undefined ? {} : { name }) };
}

/** What was fetched and is not there found no room: others were faster. */
export function refusedOrLost(
  refused: readonly EvidenceRefusal[],
  kept: readonly Hashed[],
  there: readonly Hashed[],
): EvidenceRefusal[] {
  const isThere = kept.every(({ hash }) => there.some((item) => item.hash === hash));
  return isThere ? [...refused] : withReason(refused, 'too-many');
}

/** The reasons, and one more of them. */
export function withReason(refused: readonly EvidenceRefusal[], reason: EvidenceRefusal): EvidenceRefusal[] {
  return [...new Set([...refused, reason])];
}
