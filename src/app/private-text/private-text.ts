import type { DraftStore } from '../../ports/draft-store.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import type { PrivateStore } from '../../ports/private-store.ts';
import { encryptedDrafts } from './encrypted-drafts.ts';
import { encryptedEvidence } from './encrypted-evidence.ts';
import { encryptedReports } from './encrypted-reports.ts';
import type { Sealed } from './sealed.ts';

/** Drafts, private text and files as the application uses them: in clear, and encrypted wherever they lie. */
export function privateText(sealed: Sealed): {
  readonly sealed: Sealed;
  readonly drafts: DraftStore;
  readonly privates: PrivateStore;
  readonly evidence: EvidenceStore;
} {
  return {
    sealed,
    drafts: encryptedDrafts(sealed),
    privates: encryptedReports(sealed),
    evidence: encryptedEvidence(sealed),
  };
}
