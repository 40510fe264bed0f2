import type { Clock } from '../../ports/clock.ts';
import type { DataKeyStore } from '../../ports/data-key-store.ts';
import type { SealedEvidenceStore } from '../../ports/evidence-store.ts';
import type { KeyEncryption } from '../../ports/key-encryption.ts';
import type { SealedDraftStore, SealedReportStore } from '../../ports/sealed-store.ts';
import type { TextEncryption } from '../../ports/text-encryption.ts';

/** What private text lies in, and what it is encrypted with. Only this folder and the sweep look at it directly. */
export interface Sealed {
  readonly reports: SealedReportStore;
  readonly drafts: SealedDraftStore;
  readonly evidence: SealedEvidenceStore;
  readonly keys: DataKeyStore;
  readonly encryption: TextEncryption;
  readonly keyEncryption: KeyEncryption;
  readonly clock: Clock;
}
