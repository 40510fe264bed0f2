import type { DraftStore } from '../../ports/draft-store.ts';
import type { PrivateStore } from '../../ports/private-store.ts';
import { encryptedDrafts } from './encrypted-drafts.ts';
import { encryptedReports } from './encrypted-reports.ts';
import type { Sealed } from './sealed.ts';

/** Drafts and private text as the application uses them: in clear, and encrypted wherever they lie. */
export function privateText(sealed: Sealed): {
  readonly sealed: Sealed;
  readonly drafts: DraftStore;
  readonly privates: PrivateStore;
} {
  return { sealed, drafts: encryptedDrafts(sealed), privates: encryptedReports(sealed) };
}
