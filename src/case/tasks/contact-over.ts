import type { PersonId } from '../../organisation/ids.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { mayOwn } from './task-owner.ts';

const task = 'contact-person';

/**
 * Word to who kept in touch that it is over, without a reason: another is named, or nobody is to any more. Whoever decides
 * that about themselves knows it.
 */
export function wordOfEnd(state: CaseState, by: PersonId, next?: PersonId): readonly PlannedMessage[] {
  const before = state.tasks[task]?.contact?.person;
  if (before === undefined || before === next || before === by || !mayOwn(state, before, task)) return [];
  return [overTo(state, before)];
}

/** Nobody is to keep in touch any more: who did hears of it, and so does the person, who counts on it. */
export function wordsOfEnd(state: CaseState, by: PersonId): readonly PlannedMessage[] {
  return [...wordOfEnd(state, by), overTo(state, state.reporter)];
}

function overTo(state: CaseState, person: PersonId): PlannedMessage {
  const to = { kind: 'person', person } as const;
  // One naming ends once: left undone, it is forgotten who it was.
  const time = (state.tasks[task]?.named ?? 0) + 1;
  return {
    id: messageId(`contact-over-${String(time)}`, to),
    to,
    content: { kind: 'contact-over' },
    onDoubt: 'hold',
  };
}
