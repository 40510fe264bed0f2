import type { CaseEvent } from '../../src/case/events.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';

/** A case that is handed over comes to whom it was handed, or a doubt is on record, unless it was taken from them or ended. */
export function checkHandOvers({ refusals }: Machine, { events, rows, arrivals }: Rest, say: Say): void {
  for (const [index, { event }] of events.entries()) {
    if (event.type !== 'CaseWasHandedOver') continue;
    const asked = rows.filter(
      ({ message }) => message.id.startsWith('notification-handed-') && isTo(message.to, event.to),
    );
    say(asked.length === 0, `nobody has told ${event.to} that the case was handed over`);
    const hasCome = asked.some(({ message }) =>
      arrivals.some((arrival) => arrival.message?.id === message.id),
    );
    const later = events.slice(index + 1).map((each) => each.event);
    const isExcused = later.some((each) => isDoubt(each, event.to) || isEnd(each, event.to));
    // What Teams refuses for good reaches nobody; the case says so.
    say(
      !hasCome && !isExcused && refusals === 0,
      `the case was handed over and ${event.to} never hears of it`,
    );
  }
}

/** Whoever was away when their case was taken hears of it once they are back, as long as there is something to say. */
export function checkTakenOver(
  { refusals }: Machine,
  { events, rows, arrivals, state }: Rest,
  say: Say,
): void {
  const takings = events.flatMap(({ event }, index) =>
    event.type === 'CaseWasTakenOver' ? [{ event, index }] : [],
  );
  const words = rows.filter(({ message }) => message.content.kind === 'taken-over');
  say(words.length !== takings.length, `${takings.length} times taken over, ${words.length} times said`);
  for (const { event, index } of takings) {
    // For a while there was nothing to say: they had the case again, or no part in it, it had ended, or nobody was left
    // to ask. Between two hands it waits.
    const isExcused =
      state.acknowledged === undefined ||
      events.slice(index + 1).some((later) => hadNothingToHear(later.event, event.from));
    const owed = words.filter(({ message }) => isTo(message.to, event.from));
    for (const { message, status } of owed) {
      const hasCome = arrivals.some((arrival) => arrival.message?.id === message.id);
      const isMissing = !hasCome && status !== 'doubt' && !isObsolete(state, message);
      say(isMissing && !isExcused && refusals === 0, `${event.from} never hears who took the case`);
    }
  }
}

function hadNothingToHear(event: CaseEvent, person: string): boolean {
  switch (event.type) {
    case 'CaseWasAcknowledged':
    case 'CaseWasTakenOver':
      return event.by === person;
    case 'PersonMovedOn':
    case 'PersonWasExcluded':
    case 'ConsentWasWithdrawn':
      return event.person === person;
    default:
      return event.type === 'CaseWasReopened' || event.type === 'ChainHasEnded';
  }
}

function isTo(to: Rest['rows'][number]['message']['to'], person: string): boolean {
  return to.kind === 'person' && to.person === person;
}

function isDoubt(event: CaseEvent, person: string): boolean {
  return (
    event.type === 'DeliveryWasDoubtful' &&
    event.message.startsWith('notification-handed-') &&
    event.message.endsWith(`.${person}`)
  );
}

function isEnd(event: CaseEvent, person: string): boolean {
  if (event.type === 'CaseWasWithdrawn' || event.type === 'CaseWasClosed') return true;
  if (event.type === 'PersonWasExcluded') return event.person === person;
  return event.type === 'ConsentWasWithdrawn' && event.person === person;
}
