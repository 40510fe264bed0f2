import type { Rest, Say } from './kept.ts';

/**
 * A change of a meeting never comes before the invitation, or the change, that it changes: there would be nothing to change.
 * What is in doubt on record may still leave late, from a process that stalled before sending it.
 */
export function checkOrder({ arrivals, events }: Rest, say: Say): void {
  const inDoubt = new Set<string>(
    events.flatMap(({ event }) => (event.type === 'DeliveryWasDoubtful' ? [event.message] : [])),
  );
  const sent = arrivals.flatMap(({ message, effect }) =>
    message?.content.kind === 'debriefing-invitation' ? [{ ...message.content, id: message.id, effect }] : [],
  );
  // What comes again because of a doubt came first when it came first.
  const firsts = sent.filter(({ id }, index) => sent.findIndex((other) => other.id === id) === index);
  for (const one of firsts)
    for (const other of firsts) {
      const isSame = one.meeting === other.meeting && one.round === other.round;
      const isLater = (one.change ?? 0) > (other.change ?? 0);
      if (inDoubt.has(other.id)) continue;
      say(isSame && isLater && one.effect < other.effect, `${one.id} came before ${other.id}`);
    }
}
