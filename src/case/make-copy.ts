import type { PersonId } from '../organisation/ids.ts';
import { accepted, refused, type Decision } from './decision.ts';
import type { CaseState } from './state.ts';

/** Records that the person got a copy. It is the person's at any time, also of a case that has ended. */
export function decideMakeCopy(state: CaseState, { by }: { readonly by: PersonId }): Decision<'not-allowed'> {
  return by === state.reporter ? accepted([{ type: 'CopyWasMade', by }]) : refused('not-allowed');
}
