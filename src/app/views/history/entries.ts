import type { HistoryEntry } from '../../../cards/history-entry.ts';
import type { CaseEvent, RecordedEvent } from '../../../case/events.ts';
import type { MessageId } from '../../../case/ids.ts';
import { goesTo } from '../../../case/messages.ts';
import { isAboutCollecting, isFirstNotification } from '../../../case/notifications.ts';
import { seesTakeDown } from '../../../case/take-down/who.ts';
import { ruleOf, type ClockId } from '../../../law/deadline-record.ts';
import { isOfThePerson } from '../../../law/rule-id.ts';
import type { PersonId } from '../../../organisation/ids.ts';
import type { Services } from '../../services.ts';
import { takeDownStep } from '../take-down.ts';
import { approvalEntry, taskEntry } from './decided.ts';
import { byItself, doneBySomebody, isIn, ofThePersonAlone, reachedSomebody, unseen } from './plain-events.ts';
import { asWho, isReporter, recipientOf, type Reader } from './reader.ts';

type Delivery = Extract<CaseEvent, { readonly message: unknown }>;

/** What one event is in the history that this reader gets; nothing where it is not theirs to see. */
export function entriesOf(services: Services, { at, event }: RecordedEvent, reader: Reader): HistoryEntry[] {
  const who = (person: PersonId) => asWho(services, person, reader);
  if (isIn(unseen, event)) return [];
  if (isIn(doneBySomebody, event)) return [{ what: doneBySomebody[event.type], at, who: who(event.by) }];
  if (isIn(reachedSomebody, event)) return [{ what: reachedSomebody[event.type], at, to: who(event.to) }];
  if (isIn(byItself, event)) return [{ what: byItself[event.type], at }];
  if (isIn(ofThePersonAlone, event))
    return isReporter(reader) ? [{ what: ofThePersonAlone[event.type], at, who: who(event.by) }] : [];
  if ('message' in event) return deliveryEntries(services, { at, event }, reader);
  const isTheirs = isReporter(reader) || ('by' in event && reader.person === event.by);
  switch (event.type) {
    // Reading a document shows the case, so both are the person's to see, and one's own.
    case 'CaseWasOpened':
      return isTheirs ? [{ what: 'opened', at, who: who(event.by) }] : [];
    case 'DocumentWasMade': {
      const what = event.fetched ? 'document-fetched' : 'document-read';
      return isTheirs ? [{ what, at, who: who(event.by), document: event.document }] : [];
    }
    case 'EvidenceWasReceived':
      return isReporter(reader)
        ? [{ what: 'evidence-received', at: event.receivedAt, who: who(event.by) }]
        : [];
    case 'CollectionWasRequested':
      return isReporter(reader) ? [{ what: 'collect-requested', at, to: who(event.collector) }] : [];
    case 'CollectorWasReminded':
      return isReporter(reader) ? [{ what: 'collect-reminded', at }] : [];
    // Whether somebody listens, and who, is the person's to tell.
    case 'RecipientWasAdded':
      return isReporter(reader) || event.as !== 'first-aider'
        ? [{ what: 'recipient-added', at, to: who(event.to) }]
        : [];
    case 'FirstAiderAnswered':
      return isReporter(reader) ? [{ what: `first-aid-${event.answer}`, at, who: who(event.by) }] : [];
    // Whom the person keeps out, and that anybody is, is the person's alone.
    case 'PersonWasExcluded':
      return isReporter(reader) ? [{ what: 'excluded', at, to: who(event.person) }] : [];
    // What ends with somebody who is kept out is the person's to see.
    case 'MeetingWasCancelled':
      return isReporter(reader) || event.by !== reader.state.reporter
        ? [{ what: 'meeting-cancelled', at, who: who(event.by) }]
        : [];
    case 'ActionPlanWasSaved':
      return [{ what: event.version === 1 ? 'plan-written' : 'plan-changed', at, who: who(event.by) }];
    case 'DeadlineWasMet':
      return isHidden(event.clock, reader)
        ? []
        : [{ what: 'met', at, who: who(event.by), clock: event.clock }];
    case 'ReminderWasDue':
      return isHidden(event.clock, reader) ? [] : [{ what: 'reminded', at, clock: event.clock }];
    case 'ApprovalWasProposed':
    case 'ConsentWasAsked':
    case 'LegalCheckWasRecorded':
    case 'ApprovalWasDecided':
    case 'ApprovalWasCarriedOut':
    case 'ApprovalEnded':
      return [approvalEntry(event, at, who)];
    case 'TaskWasDone':
    case 'TaskWasSkipped':
    case 'TaskWasHandedOver':
    case 'TaskWasTakenUpAgain':
      return taskEntry(event, at, { reader, who });
    case 'TakeDownWasAdded':
    case 'TakeDownWasRequested':
    case 'TakeDownWasAnswered':
    case 'TakeDownWasChecked':
    case 'TakeDownWasClosed':
    case 'TakeDownChoiceWasMade':
      return seesTakeDown(reader.state, reader.person)
        ? [{ what: 'take-down', at, who: who(event.by), step: takeDownStep(event) }]
        : [];
  }
}

/** How a message fared. */
function deliveryEntries(
  services: Services,
  { at, event }: { readonly at: string; readonly event: Delivery },
  reader: Reader,
): HistoryEntry[] {
  if (isHiddenMessage(event.message, reader)) return [];
  const to = recipientOf(services, event.message, reader);
  switch (event.type) {
    case 'MessageWasDelivered':
      if (event.repeated) return [{ what: 'repeated', at, to }];
      return isFirstNotification(event.message) ? [{ what: 'delivered', at, to }] : [];
    case 'DeliveryWasDoubtful':
      return [{ what: 'doubtful', at, to }];
    case 'DeliveryIsWaiting':
      return [{ what: 'waiting', at, to }];
    case 'DeliveryFailed':
      // A card that never went out needs no update: nothing was lost.
      return event.reason === 'nothing-to-update' ? [] : [{ what: 'failed', at, to }];
  }
}

/** That somebody keeps evidence for the person, or listens, is the person's to see alone. */
function isHiddenMessage(message: MessageId, reader: Reader): boolean {
  if (isReporter(reader)) return false;
  const { told, left } = reader.state;
  const listens = [...told, ...left].filter(({ as }) => as === 'first-aider');
  return (
    isAboutCollecting(message) || listens.some(({ person }) => goesTo(message, { kind: 'person', person }))
  );
}

/** The person's own dates are the person's to see. */
function isHidden(clock: ClockId, reader: Reader): boolean {
  return !isReporter(reader) && isOfThePerson(ruleOf(clock));
}
