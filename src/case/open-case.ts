import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { viewOf } from './handler.ts';
import { secondsLater } from './instants.ts';
import type { CaseState } from './state.ts';

/** Somebody opens the case to read it. */
export interface OpenCase {
  readonly by: PersonId;
  /** UTC instant. */
  readonly now: string;
}

/** Within so many seconds it is the same reading: Teams may deliver one click several times. */
const oneReading = 60;

/** Reading is recorded, the person's own reading apart. A person who may not know is refused, whether or not the case exists. */
export function decideOpenCase(state: CaseState, { by, now }: OpenCase): Decision<'not-allowed'> {
  const view = viewOf(state, by);
  if (view === undefined) return refused('not-allowed');
  const last = state.opened.find((reading) => reading.by === by)?.last;
  const isSameReading = last !== undefined && now < secondsLater(last, oneReading);
  return view === 'reporter' || isSameReading ? nothing : accepted([{ type: 'CaseWasOpened', by }]);
}
