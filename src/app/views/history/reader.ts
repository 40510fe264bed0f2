import type { Recipient, Who } from '../../../cards/history-entry.ts';
import type { MessageId } from '../../../case/ids.ts';
import { goesTo } from '../../../case/messages.ts';
import type { CaseState } from '../../../case/state.ts';
import type { PersonId } from '../../../organisation/ids.ts';
import type { Texts } from '../../../texts/texts.ts';
import { nameOf } from '../../recipients.ts';
import type { Services } from '../../services.ts';

/** For whom a history is written. */
export interface Reader {
  readonly person: PersonId;
  readonly state: CaseState;
}

/** Whether it is written for the person whose case it is. */
export function isReporter({ person, state }: Reader): boolean {
  return person === state.reporter;
}

/** Somebody as this reader meets them. */
export function asWho({ organisation }: Services, person: PersonId, reader: Reader): Who {
  return person === reader.person
    ? { kind: 'reader' }
    : { kind: 'person', name: nameOf(organisation, person) };
}

/** To whom a message went, by name. */
export function recipientName(
  services: Services,
  message: MessageId,
  state: CaseState,
  { history }: Texts,
): string {
  const to = recipientOf(services, message, { person: state.reporter, state });
  return to.kind === 'person' ? to.name : history.recipients[to.kind];
}

/** To whom a message went, as this reader meets them. */
export function recipientOf(services: Services, message: MessageId, reader: Reader): Recipient {
  const { reporter, told, left, notTold } = reader.state;
  const people = [reporter, ...[...told, ...left].map(({ person }) => person), ...notTold];
  const person = people.find((id) => goesTo(message, { kind: 'person', person: id }));
  if (person !== undefined) return asWho(services, person, reader);
  const others = [{ kind: 'workflow' }, { kind: 'calendar' }] as const;
  return { kind: others.find((to) => goesTo(message, to))?.kind ?? 'channel' };
}
