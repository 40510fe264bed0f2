import type { CaseEvent } from '../../src/case/events.ts';
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
