import type { CaseState } from '../../case/state.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';

/** Where the person has kept files: the own draft or the own case. Nobody else has anything there. */
export type KeptBy =
  | { readonly kind: 'draft'; readonly stored: StoredDraft }
  | { readonly kind: 'case'; readonly state: CaseState };
