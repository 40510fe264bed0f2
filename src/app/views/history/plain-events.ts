import type { HistoryEntry } from '../../../cards/history-entry.ts';
import type { CaseEvent } from '../../../case/events.ts';

type Entries = Partial<Record<CaseEvent['type'], HistoryEntry['what']>>;

/** What somebody did that everybody with a history may know. */
export const doneBySomebody = {
  CaseWasReported: 'reported',
  CaseWasAcknowledged: 'acknowledged',
  CaseWasTakenOver: 'taken-over',
  AbsenceWasRecorded: 'absence',
  OccurrenceWasCorrected: 'corrected',
  FactsWereCorrected: 'set-right',
  WordsWereChanged: 'set-right',
  EpisodeWasRecorded: 'happened-again',
  NoticeWithoutAbsenceWasStarted: 'added',
  NoticeWithoutAbsenceWasStopped: 'added',
  DeathWasRecorded: 'added',
  DeathWasRetracted: 'added',
  DebriefingWasApproved: 'debriefing-approved',
  DebriefingWasDeclined: 'debriefing-declined',
  MeetingWasPlanned: 'talk-planned',
  MeetingWasMoved: 'meeting-moved',
  LearningWasNoted: 'learning-noted',
  ActionPlanWasAgreed: 'plan-agreed',
  ActionPlanWasDeclined: 'plan-declined',
  PlanTalkWasWanted: 'plan-talk-wanted',
  CallWasRequested: 'call-wanted',
  MissingWasTold: 'missing-told',
  ReporterAnswered: 'answered',
  CaseWasClosed: 'closed',
  CaseWasWithdrawn: 'withdrawn',
  CaseWasReopened: 'reopened',
} as const satisfies Entries;

/**
 * What is the person's alone to see: what they have kept and with whose help, who listens, their consents and copies; and
 * whoever may not read added words need not know that there are more.
 */
export const ofThePersonAlone = {
  EvidenceWasNamed: 'evidence-named',
  EvidenceWasShown: 'evidence-shown',
  EvidenceWasExported: 'evidence-exported',
  EvidenceWasRemoved: 'evidence-removed',
  CollectionWasTakenInHand: 'collect-taken',
  CollectionWasFinished: 'collect-finished',
  CollectionWasCancelled: 'collect-cancelled',
  ConsentWasGiven: 'consented',
  ConsentWasWithdrawn: 'consent-withdrawn',
  FirstAidWasDeclined: 'first-aid-declined',
  WordsWereAdded: 'words-added',
  CopyWasMade: 'copied',
} as const satisfies Entries;

/** Whom somebody has come to, or was asked instead of another. */
export const reachedSomebody = {
  CaseWasEscalated: 'escalated',
  StandInWasTold: 'stand-in',
  CaseWasHandedOver: 'handed-over',
} as const satisfies Entries;

/** What came about by itself. */
export const byItself = {
  CaseTurnedUrgent: 'cannot-wait',
  ChainHasEnded: 'chain-ended',
  DebriefingWasProposed: 'debriefing-suggested',
  ActionPlanWasProposed: 'plan-suggested',
  ActionPlanWasDue: 'plan-due',
  ReporterWasAsked: 'asked',
  PrivateTextWasErased: 'words-erased',
} as const satisfies Entries;

/**
 * What stands in no history: why a list of guests has changed and who comes is nobody else's to see, and what the person
 * is asked and answers on the way is between the person and the bot.
 */
export const unseen = {
  PersonMovedOn: true,
  MeetingWasUpdated: true,
  MeetingWasAnswered: true,
  MeetingBegan: true,
  LearningWasAsked: true,
  FollowUpWasDue: true,
  FollowUpWasAnswered: true,
  FollowUpsWereStopped: true,
  FollowUpsWereResumed: true,
  TasksWereDue: true,
  TakeDownChecksWereDue: true,
  TakeDownStepsWereDue: true,
} as const satisfies Partial<Record<CaseEvent['type'], true>>;

/** Whether a list names an event. */
export function isIn<Table extends object>(
  table: Table,
  event: CaseEvent,
): event is Extract<CaseEvent, { readonly type: keyof Table }> {
  return Object.hasOwn(table, event.type);
}
