import { clockName } from '../../cards/clock-name.ts';
import { entryInWords } from '../../cards/history-entry.ts';
import type { RecordedEvent } from '../../case/events.ts';
import type { MessageId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { lawRules } from '../../law/rules.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Services } from '../services.ts';
import { historyEntries } from '../views/history/history.ts';
import { recipientName } from '../views/history/reader.ts';
import type { Kept } from './collect.ts';
import { lastMomentInWords, momentInWords } from './moments.ts';
import { rowOf, type Row } from './section.ts';

/** Every date with the rule and the start that it was computed from. */
export function deadlineRows({ deadlines }: CaseState, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  return deadlines.flatMap(({ record, status }) => {
    const law = lawRules.find(({ id, version }) => id === record.rule && version === record.version);
    return rowOf(
      clockName(record.clock, texts),
      [
        file.last(lastMomentInWords(record.lastMoment, texts)),
        file.started(momentInWords(record.startedAt, texts)),
        file.deadlineStatus[status],
        file.basis(law?.legalBasis ?? file.ownBasis, record.version),
      ].join(' '),
    );
  });
}

/** Every message of the case: what it was, to whom, and what became of it. */
export function messageRows(services: Services, { state, events }: Kept, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  return events.flatMap(({ at, event }) => {
    const outcome = outcomeOf(event);
    if (outcome === undefined) return [];
    const to = recipientName(services, outcome.message, state, texts);
    return rowOf(
      file.message(file.messages[kindOf(outcome.message, texts)], to),
      file[outcome.what](momentInWords(at, texts)),
    );
  });
}

type Outcome = 'delivered' | 'repeated' | 'doubtful' | 'failed' | 'waiting';

function outcomeOf(event: RecordedEvent['event']): { message: MessageId; what: Outcome } | undefined {
  switch (event.type) {
    case 'MessageWasDelivered':
      return { message: event.message, what: event.repeated ? 'repeated' : 'delivered' };
    case 'DeliveryWasDoubtful':
      return { message: event.message, what: 'doubtful' };
    case 'DeliveryFailed':
      // A card that never went out needs no update.
      return event.reason === 'nothing-to-update' ? undefined : { message: event.message, what: 'failed' };
    case 'DeliveryIsWaiting':
      return { message: event.message, what: 'waiting' };
    default:
      return undefined;
  }
}

type MessageName = keyof Texts['copy']['file']['messages'];

/** What a message was: its id begins with the step that caused it. The longest name wins. */
function kindOf(message: MessageId, { copy }: Texts): MessageName {
  const names = Object.keys(copy.file.messages).sort((one, other) => other.length - one.length);
  const found = names.find((name) => message.startsWith(name));
  return found !== undefined && isName(found, copy.file.messages) ? found : 'other';
}

function isName(name: string, names: Texts['copy']['file']['messages']): name is MessageName {
  return Object.hasOwn(names, name);
}

/** What has happened, the newest first. */
export function historyRows(services: Services, { state, events }: Kept, texts: Texts): readonly Row[] {
  const reader = { person: state.reporter, state };
  return historyEntries(services, events, reader).flatMap((entry) =>
    rowOf(momentInWords(entry.at, texts), entryInWords(entry, texts)),
  );
}
