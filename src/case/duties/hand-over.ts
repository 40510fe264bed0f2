import { evolve } from '../evolve.ts';
import { handlerOf } from '../handler.ts';
import type { PlannedMessage } from '../messages.ts';
import { stillDue } from '../reminders.ts';
import type { CaseState } from '../state.ts';
import { wordOfJoining } from '../word-of-joining.ts';
import { noPart, type Part, type Wake } from './duty.ts';
import { reminders } from './remind-of-deadlines.ts';
import { audienceOf } from './reminder-audience.ts';

/**
 * Reminders to the person that slipped into the quiet hours on their way and would be too late in the morning: they go
 * to whom they would have gone to, had they been decided now.
 */
export function handOver(state: CaseState, messages: readonly PlannedMessage[], wake: Wake): Part {
  let latest = state;
  return messages.reduce<Part>((before, message) => {
    const part = handOverOne(latest, message, wake);
    latest = part.events.reduce((then, event) => evolve(then.id, then, { at: wake.now, event }), latest);
    return {
      events: [...before.events, ...part.events],
      messages: [...before.messages, ...part.messages],
    };
  }, noPart);
}

function handOverOne(state: CaseState, { content }: PlannedMessage, wake: Wake): Part {
  const due = content.kind === 'reminder' ? stillDue(state, content.clock, content.due) : undefined;
  // Whoever handles the case has had it already, at the same moment as the person.
  if (due === undefined || (due.to.includes('owner') && handlerOf(state) !== undefined)) return noPart;
  const { targets, helper, standIn } = audienceOf(state, due, wake);
  const people = targets.filter(({ kind }) => kind === 'person');
  return {
    events: standIn === undefined ? [] : [{ type: 'StandInWasTold', ...standIn }],
    messages: [
      ...(standIn === undefined ? [] : wordOfJoining(state, standIn.to, wake)),
      ...reminders(state, due, { targets: people, helper }, wake),
    ],
  };
}
