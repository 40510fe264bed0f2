import type { PersonId } from '../organisation/ids.ts';
import { changeMessages, clockChanges, type Knowing } from './change-clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { CaseState } from './state.ts';

/** The person says whether an accident notice may be due without absence. What lies behind it stays private. */
export interface NoticeWithoutAbsence extends Knowing {
  readonly by: PersonId;
  readonly needed: boolean;
}

/** Starts or stops the clock of the notice that is due although nobody was absent. Only the person may. */
export function decideNoticeWithoutAbsence(
  state: CaseState,
  notice: NoticeWithoutAbsence,
): Decision<'not-allowed' | 'ended'> {
  const { by, needed } = notice;
  if (by !== state.reporter) return refused('not-allowed');
  if (state.noticeWithoutAbsence === needed) return nothing;
  if (state.status !== 'open') return refused('ended');
  const changes = clockChanges(state, { ...state, noticeWithoutAbsence: needed }, notice);
  const type = needed ? 'NoticeWithoutAbsenceWasStarted' : 'NoticeWithoutAbsenceWasStopped';
  return accepted([{ type, by, ...changes }], changeMessages(state, by, changes, 'news'));
}
