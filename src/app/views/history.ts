import type { HistoryEntry, Recipient, Who } from '../../cards/history-entry.ts';
import type { ApprovalEvent } from '../../case/evolve-approvals.ts';
import type { EvidenceEvent } from '../../case/evolve-evidence.ts';
import type { CaseEvent, RecordedEvent } from '../../case/events.ts';
import type { MessageId } from '../../case/ids.ts';
import { goesTo } from '../../case/messages.ts';
import { isAboutCollecting, isFirstNotification } from '../../case/notifications.ts';
import type { CaseState } from '../../case/state.ts';
import { seesTakeDown } from '../../case/take-down/who.ts';
import type { TaskEvent } from '../../case/tasks/evolve-tasks.ts';
import { seesTask } from '../../case/tasks/task-owner.ts';
import { ruleOf, type ClockId } from '../../law/deadline-record.ts';
import { isOfThePerson } from '../../law/rule-id.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Texts } from '../../texts/texts.ts';
import { nameOf } from '../recipients.ts';
import { takeDownStep } from './take-down.ts';
import type { Services } from '../services.ts';

/** So many are shown; a card is no archive. */
const shown = 30;

type SettledTask = Extract<TaskEvent, { readonly task: unknown }>;

/** For whom a history is written. */
interface Reader {
  readonly person: PersonId;
  readonly state: CaseState;
}

/** What has happened in a case, the newest first. Who reads the case is the person's to see, and nobody else's. */
export function historyData(
  services: Services,
  events: readonly RecordedEvent[],
  reader: Reader,
  now: string,
) {
  const all = historyEntries(services, events, reader);
  return {
    caseId: reader.state.id,
    entries: all.slice(0, shown),
    older: Math.max(0, all.length - shown),
    now,
  };
}

/** What somebody got, or was asked, who must not know more now: for the person who keeps them out to see, and nobody else. */
function concernsKeptOut(event: CaseEvent, reader: Reader): boolean {
  if (isReporter(reader)) return false;
  return reader.state.notTold.some((person) =>
    'message' in event
      ? goesTo(event.message, { kind: 'person', person })
      : 'to' in event && event.to === person,
  );
}

/** All of it, the newest first. */
export function historyEntries(
  services: Services,
  events: readonly RecordedEvent[],
  reader: Reader,
): readonly HistoryEntry[] {
  return events
    .filter(({ event }) => !concernsKeptOut(event, reader))
    .flatMap((recorded) => entryOf(services, recorded, reader))
    .reverse();
}

function entryOf(services: Services, { at, event }: RecordedEvent, reader: Reader): HistoryEntry[] {
  const who = (person: PersonId) => asWho(services, person, reader);
  const isForPerson = reader.person === reader.state.reporter;
  const to = (message: MessageId) => recipientOf(services, message, reader);
  if ('message' in event && isHiddenMessage(event.message, reader)) return [];
  switch (event.type) {
    case 'CaseWasReported':
      return [{ what: 'reported', at, who: who(event.by) }];
    case 'CaseWasAcknowledged':
      return [{ what: 'acknowledged', at, who: who(event.by) }];
    case 'CaseWasOpened': {
      const isForReader = isReporter(reader) || reader.person === event.by;
      return isForReader ? [{ what: 'opened', at, who: who(event.by) }] : [];
    }
    case 'AbsenceWasRecorded':
      return [{ what: 'absence', at, who: who(event.by) }];
    case 'OccurrenceWasCorrected':
      return [{ what: 'corrected', at, who: who(event.by) }];
    case 'FactsWereCorrected':
    case 'WordsWereChanged':
      return [{ what: 'set-right', at, who: who(event.by) }];
    case 'EpisodeWasRecorded':
      return [{ what: 'happened-again', at, who: who(event.by) }];
    case 'NoticeWithoutAbsenceWasStarted':
    case 'NoticeWithoutAbsenceWasStopped':
    case 'DeathWasRecorded':
    case 'DeathWasRetracted':
      return [{ what: 'added', at, who: who(event.by) }];
    case 'DeadlineWasMet':
      return isHidden(event.clock, reader)
        ? []
        : [{ what: 'met', at, who: who(event.by), clock: event.clock }];
    case 'CaseWasEscalated':
      return [{ what: 'escalated', at, to: who(event.to) }];
    case 'PersonMovedOn':
      return [];
    // Whom the person keeps out, and that anybody is, is the person's alone.
    case 'PersonWasExcluded':
      return isReporter(reader) ? [{ what: 'excluded', at, to: who(event.person) }] : [];
    case 'RecipientWasAdded':
      if (event.as === 'first-aider' && !isForPerson) return [];
      return [{ what: 'recipient-added', at, to: who(event.to) }];
    case 'StandInWasTold':
      return [{ what: 'stand-in', at, to: who(event.to) }];
    case 'CaseTurnedUrgent':
      return [{ what: 'cannot-wait', at }];
    case 'ChainHasEnded':
      return [{ what: 'chain-ended', at }];
    case 'ReminderWasDue':
      return isHidden(event.clock, reader) ? [] : [{ what: 'reminded', at, clock: event.clock }];
    case 'DebriefingWasProposed':
      return [{ what: 'debriefing-suggested', at }];
    case 'DebriefingWasApproved':
      return [{ what: 'debriefing-approved', at, who: who(event.by) }];
    case 'DebriefingWasDeclined':
      return [{ what: 'debriefing-declined', at, who: who(event.by) }];
    case 'MeetingWasPlanned':
      return [{ what: 'talk-planned', at, who: who(event.by) }];
    case 'MeetingWasMoved':
      return [{ what: 'meeting-moved', at, who: who(event.by) }];
    case 'MeetingWasCancelled':
      // What ends with somebody who is kept out is the person's to see.
      return isForPerson || event.by !== reader.state.reporter
        ? [{ what: 'meeting-cancelled', at, who: who(event.by) }]
        : [];
    case 'LearningWasNoted':
      return [{ what: 'learning-noted', at, who: who(event.by) }];
    // Why a list of guests has changed, and who comes, is nobody else's to see.
    case 'MeetingWasUpdated':
    case 'MeetingWasAnswered':
    case 'MeetingBegan':
    case 'LearningWasAsked':
      return [];
    // What the person is asked and answers on the way is between the person and the bot.
    case 'FollowUpWasDue':
    case 'FollowUpWasAnswered':
    case 'FollowUpsWereStopped':
    case 'FollowUpsWereResumed':
      return [];
    case 'ApprovalWasProposed':
    case 'ConsentWasAsked':
    case 'LegalCheckWasRecorded':
    case 'ApprovalWasDecided':
    case 'ApprovalWasCarriedOut':
    case 'ApprovalEnded':
      return [approvalEntry(event, at, who)];
    case 'ActionPlanWasProposed':
      return [{ what: 'plan-suggested', at }];
    case 'ActionPlanWasAgreed':
      return [{ what: 'plan-agreed', at, who: who(event.by) }];
    case 'ActionPlanWasDeclined':
      return [{ what: 'plan-declined', at, who: who(event.by) }];
    case 'ActionPlanWasSaved':
      return [{ what: event.version === 1 ? 'plan-written' : 'plan-changed', at, who: who(event.by) }];
    case 'ActionPlanWasDue':
      return [{ what: 'plan-due', at }];
    case 'PlanTalkWasWanted':
      return [{ what: 'plan-talk-wanted', at, who: who(event.by) }];
    case 'CallWasRequested':
      return [{ what: 'call-wanted', at, who: who(event.by) }];
    case 'ReporterWasAsked':
      return [{ what: 'asked', at }];
    case 'MissingWasTold':
      return [{ what: 'missing-told', at, who: who(event.by) }];
    case 'ReporterAnswered':
      return [{ what: 'answered', at, who: who(event.by) }];
    case 'EvidenceWasReceived':
    case 'EvidenceWasNamed':
    case 'EvidenceWasShown':
    case 'EvidenceWasExported':
    case 'EvidenceWasRemoved':
    case 'CollectionWasRequested':
    case 'CollectionWasTakenInHand':
    case 'CollectorWasReminded':
    case 'CollectionWasFinished':
    case 'CollectionWasCancelled':
      // What the person has kept, and with whose help, is the person's alone.
      return reader.person === reader.state.reporter ? [evidenceEntry(services, { at, event }, reader)] : [];
    case 'CaseWasClosed':
      return [{ what: 'closed', at, who: who(event.by) }];
    case 'CaseWasWithdrawn':
      return [{ what: 'withdrawn', at, who: who(event.by) }];
    case 'ConsentWasGiven':
      return isForPerson ? [{ what: 'consented', at, who: who(event.by) }] : [];
    case 'ConsentWasWithdrawn':
      return isForPerson ? [{ what: 'consent-withdrawn', at, who: who(event.by) }] : [];
    case 'CaseWasReopened':
      return [{ what: 'reopened', at, who: who(event.by) }];
    // Whoever may not read them need not know that there are more.
    case 'WordsWereAdded':
      return isForPerson ? [{ what: 'words-added', at, who: who(event.by) }] : [];
    // A document shows the case, so it is known as a reading is.
    case 'DocumentWasMade':
      return isForPerson || reader.person === event.by
        ? [
            {
              what: event.fetched ? 'document-fetched' : 'document-read',
              at,
              who: who(event.by),
              document: event.document,
            },
          ]
        : [];
    case 'CopyWasMade':
      return isForPerson ? [{ what: 'copied', at, who: who(event.by) }] : [];
    case 'PrivateTextWasErased':
      return [{ what: 'words-erased', at }];
    // Whether somebody listens, and who, is the person's to tell.
    case 'FirstAiderAnswered':
      return isForPerson ? [{ what: `first-aid-${event.answer}`, at, who: who(event.by) }] : [];
    case 'FirstAidWasDeclined':
      return isForPerson ? [{ what: 'first-aid-declined', at, who: who(event.by) }] : [];
    case 'TaskWasDone':
    case 'TaskWasSkipped':
    case 'TaskWasHandedOver':
    case 'TaskWasTakenUpAgain':
      return taskEntries(services, { at, event }, reader);
    case 'TasksWereDue':
    case 'TakeDownChecksWereDue':
      return [];
    case 'TakeDownWasAdded':
    case 'TakeDownWasRequested':
    case 'TakeDownWasAnswered':
    case 'TakeDownWasChecked':
    case 'TakeDownWasClosed':
    case 'TakeDownChoiceWasMade':
      return seesTakeDown(reader.state, reader.person)
        ? [{ what: 'take-down', at, who: who(event.by), step: takeDownStep(event) }]
        : [];
    case 'CaseWasHandedOver':
      return [{ what: 'handed-over', at, to: who(event.to) }];
    case 'MessageWasDelivered':
      if (event.repeated) return [{ what: 'repeated', at, to: to(event.message) }];
      return isFirstNotification(event.message) ? [{ what: 'delivered', at, to: to(event.message) }] : [];
    case 'DeliveryWasDoubtful':
      return [{ what: 'doubtful', at, to: to(event.message) }];
    case 'DeliveryIsWaiting':
      return [{ what: 'waiting', at, to: to(event.message) }];
    case 'DeliveryFailed':
      return isOutOfDate(event.reason) ? [] : [{ what: 'failed', at, to: to(event.message) }];
  }
}

/** A task that may tell of health is for whoever leads, and for the person. */
function taskEntries(
  services: Services,
  { at, event }: { readonly at: string; readonly event: SettledTask },
  reader: Reader,
): HistoryEntry[] {
  const { task } = event;
  if (!isReporter(reader) && !seesTask(reader.state, reader.person, task)) return [];
  const who = (person: PersonId) => asWho(services, person, reader);
  switch (event.type) {
    case 'TaskWasDone':
      return [{ what: 'task-done', at, who: who(event.by), task }];
    case 'TaskWasSkipped':
      return [{ what: 'task-skipped', at, who: who(event.by), task }];
    case 'TaskWasTakenUpAgain':
      return [{ what: 'task-taken-up', at, who: who(event.by), task }];
    case 'TaskWasHandedOver':
      return [{ what: 'task-handed-over', at, to: who(event.to), task }];
  }
}

/** Who decided what, and when. Reasons and checks stand on the card of the decision. */
function approvalEntry(event: ApprovalEvent, at: string, who: (person: PersonId) => Who): HistoryEntry {
  const { approval } = event;
  switch (event.type) {
    case 'ApprovalWasProposed':
      return event.wantedBy === undefined
        ? { what: 'approval-suggested', at, approval }
        : { what: 'approval', at, approval, step: 'wanted', who: who(event.wantedBy) };
    case 'ConsentWasAsked':
      return { what: 'approval', at, approval, step: 'consent-asked', who: who(event.by) };
    case 'LegalCheckWasRecorded':
      return { what: 'approval', at, approval, step: 'legal-check', who: who(event.by) };
    case 'ApprovalWasDecided':
      return { what: 'approval', at, approval, step: event.answer, who: who(event.by) };
    case 'ApprovalWasCarriedOut':
      return { what: 'approval', at, approval, step: 'done', who: who(event.by) };
    case 'ApprovalEnded':
      return { what: 'approval-ended', at, approval };
  }
}

function evidenceEntry(
  services: Services,
  { at, event }: { readonly at: string; readonly event: EvidenceEvent },
  reader: Reader,
): HistoryEntry {
  const who = (person: PersonId) => asWho(services, person, reader);
  switch (event.type) {
    case 'EvidenceWasReceived':
      return { what: 'evidence-received', at: event.receivedAt, who: who(event.by) };
    case 'EvidenceWasNamed':
      return { what: 'evidence-named', at, who: who(event.by) };
    case 'EvidenceWasShown':
      return { what: 'evidence-shown', at, who: who(event.by) };
    case 'EvidenceWasExported':
      return { what: 'evidence-exported', at, who: who(event.by) };
    case 'EvidenceWasRemoved':
      return { what: 'evidence-removed', at, who: who(event.by) };
    case 'CollectionWasRequested':
      return { what: 'collect-requested', at, to: who(event.collector) };
    case 'CollectionWasTakenInHand':
      return { what: 'collect-taken', at, who: who(event.by) };
    case 'CollectorWasReminded':
      return { what: 'collect-reminded', at };
    case 'CollectionWasFinished':
      return { what: 'collect-finished', at, who: who(event.by) };
    case 'CollectionWasCancelled':
      return { what: 'collect-cancelled', at, who: who(event.by) };
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

function isReporter({ person, state }: Reader): boolean {
  return person === state.reporter;
}

/** The person's own dates are the person's to see. */
function isHidden(clock: ClockId, { person, state }: Reader): boolean {
  return person !== state.reporter && isOfThePerson(ruleOf(clock));
}

/** A card that never went out needs no update: nothing was lost. */
function isOutOfDate(reason: string): boolean {
  return reason === 'nothing-to-update';
}

function asWho({ organisation }: Services, person: PersonId, reader: Reader): Who {
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

function recipientOf(services: Services, message: MessageId, reader: Reader): Recipient {
  const { reporter, told, left, notTold } = reader.state;
  const people = [reporter, ...[...told, ...left].map(({ person }) => person), ...notTold];
  const person = people.find((id) => goesTo(message, { kind: 'person', person: id }));
  if (person !== undefined) return asWho(services, person, reader);
  const others = [{ kind: 'workflow' }, { kind: 'calendar' }] as const;
  return { kind: others.find((to) => goesTo(message, to))?.kind ?? 'channel' };
}
