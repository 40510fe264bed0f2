import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** Somebody opens the case to read it. */
export interface OpenCase {
  readonly by: PersonId;
}

/** Reading is recorded, the person's own reading apart. A person who may not know is refused, whether or not the case exists. */
export function decideOpenCase(state: CaseState, { by }: OpenCase): Decision<'not-allowed'> {
  const view = viewOf(state, by);
  if (view === undefined) return refused('not-allowed');
  return view === 'reporter' ? nothing : accepted([{ type: 'CaseWasOpened', by }]);
}
