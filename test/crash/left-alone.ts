import { conversation } from '../support/services.ts';
import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';
import type { Click } from './people.ts';

/** A time in which somebody had no part any more: from one commit on, up to another. */
interface Away {
  readonly person: string;
  readonly why: string;
  /** Positions among all commits, and effects. */
  readonly from: { readonly index: number; readonly effect: number };
  until: { readonly index: number; readonly effect: number };
}

/** Who was kept out, or is not told any more, gets nothing that was sent by somebody who could know it, and sees nothing. */
export function checkLeft(machine: Machine, clicks: readonly Click[], rest: Rest, say: Say): void {
  for (const { person, why, from, until } of awayIn(machine, rest)) {
    const { conversationId } = conversation(person);
    for (const { to, message, headReadAt } of rest.arrivals)
      say(
        to === conversationId &&
          message !== undefined &&
          message.replaces === undefined &&
          headReadAt >= from.effect &&
          headReadAt < until.effect,
        `${String(message?.id)} came to ${person}, who ${why}`,
      );
    for (const { verb, number, answers } of clicks.filter((click) => click.person === person))
      for (const { reply, begun, landed } of answers)
        say(
          reply.kind === 'card' &&
            begun > from.index &&
            landed <= until.index &&
            JSON.stringify(reply.card).includes(rest.caseId),
          `${person} ${verb} #${number} was shown the case, and ${why}`,
        );
  }
}

function awayIn({ landed }: Machine, { caseId }: Rest): readonly Away[] {
  const all: Away[] = [];
  for (const [index, { effect, commit }] of landed.entries()) {
    if (commit.caseId !== caseId) continue;
    for (const { event } of commit.events.map(({ recorded }) => recorded)) {
      const at = { index, effect };
      const away = (person: string, why: string) =>
        all.push({ person, why, from: at, until: { index: Infinity, effect: Infinity } });
      const back = (person: string) => {
        for (const each of all) if (each.person === person && each.until.index === Infinity) each.until = at;
      };
      if (event.type === 'PersonWasExcluded') away(event.person, 'is kept out');
      if (event.type === 'ConsentWasWithdrawn' && event.person !== undefined)
        away(event.person, 'is not told any more');
      if (event.type === 'ConsentWasGiven' && event.person !== undefined) back(event.person);
      if (event.type === 'RecipientWasAdded' || event.type === 'CaseWasEscalated') back(event.to);
      if (event.type === 'CaseWasHandedOver') back(event.to);
      if (event.type === 'StandInWasTold') back(event.to);
      if (event.type === 'CollectionWasRequested') back(event.collector);
    }
  }
  return all;
}
