import type { PersonId } from '../../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { contactChosen, type ContactChoice, type ContactProblem } from './contact-person.ts';
import { wordOfEnd } from './contact-over.ts';
import { maySettle } from './task-owner.ts';
import { findTask } from './tasks-of.ts';

const task = 'contact-person';

/** Somebody is to keep in touch with the person. */
export interface NameContact {
  readonly by: PersonId;
  readonly choice: ContactChoice;
  readonly hasNote: boolean;
}

/**
 * Somebody is named to keep in touch until a day, which does that task. They hear of it, so does the person, and so does
 * whoever kept in touch before.
 */
export function decideNameContact(
  state: CaseState,
  { by, choice, hasNote }: NameContact,
): Decision<ContactProblem | 'not-allowed' | 'ended' | 'no-such-task'> {
  if (!maySettle(state, by, task)) return refused('not-allowed');
  const known = findTask(state, task);
  if (known === undefined) return refused('no-such-task');
  if (known.status === 'done') return nothing;
  if (state.status !== 'open') return refused('ended');
  const contact = contactChosen(state, choice);
  if (typeof contact === 'string') return refused(contact);
  const { person } = contact;
  const hearing = person === by ? [state.reporter] : [state.reporter, person];
  const time = (state.tasks[task]?.named ?? 0) + 1;
  return accepted(
    [{ type: 'TaskWasDone', by, task, hasNote, contact }],
    [...hearing.map((reader) => wordTo(reader, person, time)), ...wordOfEnd(state, by, person)],
  );
}

function wordTo(reader: PersonId, person: PersonId, time: number): PlannedMessage {
  const to = { kind: 'person', person: reader } as const;
  return {
    id: messageId(`contact-named-${String(time)}`, to),
    to,
    content: { kind: 'contact-named', person },
    onDoubt: reader === person ? 'repeat-marked' : 'hold',
  };
}
