import type { PersonId } from '../organisation/ids.ts';
import type { CaseEvent, RecordedEvent } from './events.ts';
import type { EscalationReason } from './people-events.ts';
import type { CaseId } from './ids.ts';
import { approved, doneElsewhere } from './evolve-approvals.ts';
import { closing, withoutMissing } from './evolve-closing.ts';
import { ended, forClock, met, recomputed } from './evolve-deadlines.ts';
import { delivered } from './evolve-deliveries.ts';
import { consented } from './evolve-consents.ts';
import { changedEvidence } from './evolve-evidence.ts';
import { changedFact } from './evolve-facts.ts';
import { changedMeeting } from './evolve-meetings.ts';
import {
  takenOver,
  withAcknowledgement,
  withAct,
  withoutPerson,
  withPerson,
  withReading,
} from './evolve-people.ts';
import { withExcluded, withRecipient } from './evolve-recipients.ts';
import { reopened } from './evolve-reopening.ts';
import { reported, type Reported } from './evolve-report.ts';
import { handlerOf, waitsFor } from './handler.ts';
import { firstAidAfter } from './evolve-first-aid.ts';
import { followedUp } from './evolve-follow-ups.ts';
import { changedPlan } from './plan-state.ts';
import type { CaseState } from './state.ts';
import { changedTakeDown } from './take-down/evolve-take-down.ts';
import { changedTasks, withPlanned } from './tasks/evolve-tasks.ts';

/** The state after one more event. Throws only when a stream does not begin with `CaseWasReported`, which no command can cause. */
export function evolve(id: CaseId, state: CaseState | undefined, recorded: RecordedEvent): CaseState {
  const { at, event } = recorded;
  if (event.type === 'CaseWasReported') return reported(id, event, at);
  if (state === undefined) throw new Error('A case begins with CaseWasReported.');
  const acted = 'by' in event && isStep(event) ? { acted: withAct(state, event.by, at) } : {};
  const planned = 'tasks' in event && event.type !== 'TasksWereDue' ? event.tasks : undefined;
  const tasks = planned === undefined ? {} : { tasks: withPlanned(state.tasks, planned) };
  return { ...state, ...acted, ...tasks, ...change({ ...state, ...tasks }, event, at) };
}

/**
 * Looking, in whatever form, saying that one has seen it or listens, passing it on and taking it over: each has words of its own, and
 * nothing was done about the case yet.
 */
const noSteps: readonly CaseEvent['type'][] = [
  'CaseWasOpened',
  'CaseWasAcknowledged',
  'CaseWasHandedOver',
  'CaseWasTakenOver',
  'DocumentWasMade',
  'EvidenceWasShown',
  'EvidenceWasExported',
  'FirstAiderAnswered',
];

function isStep({ type }: CaseEvent): boolean {
  return !noSteps.includes(type);
}

/** The state that a whole stream leads to, or nothing for an empty stream. */
export function fold(id: CaseId, events: readonly RecordedEvent[]): CaseState | undefined {
  return events.reduce<CaseState | undefined>((state, recorded) => evolve(id, state, recorded), undefined);
}

function change(state: CaseState, event: Exclude<CaseEvent, Reported>, at: string): Partial<CaseState> {
  switch (event.type) {
    case 'CaseWasAcknowledged':
      return withAcknowledgement(state, { by: event.by, at });
    case 'CaseWasEscalated': {
      const { to, as, because, acknowledgeBy } = event;
      const after = lastBefore(state, because);
      return {
        ...withPerson(state, { person: to, as }, { at, because, ...(after === undefined ? {} : { after }) }),
        acknowledgeBy,
      };
    }
    case 'PersonMovedOn':
      return withoutPerson(state, event.person, at);
    case 'CaseTurnedUrgent':
      return event.acknowledgeBy === undefined ? {} : { acknowledgeBy: event.acknowledgeBy };
    case 'ChainHasEnded':
      return { acknowledgeBy: undefined };
    case 'StandInWasTold': {
      const { to, as, because } = event;
      const after = because === 'owner-away' ? handlerOf(state) : undefined;
      return withPerson(
        state,
        { person: to, as },
        { at, because, ...(after === undefined ? {} : { after }) },
      );
    }
    case 'CaseWasTakenOver':
      return takenOver(state, event, at);
    case 'PersonWasExcluded':
      return withExcluded(state, event, at);
    case 'RecipientWasAdded':
      return withRecipient(state, event, at);
    case 'CaseWasOpened':
      return { opened: withReading(state.opened, event.by, at) };
    case 'AbsenceWasRecorded':
    case 'OccurrenceWasCorrected':
    case 'FactsWereCorrected':
    case 'EpisodeWasRecorded':
    case 'NoticeWithoutAbsenceWasStarted':
    case 'NoticeWithoutAbsenceWasStopped':
    case 'DeathWasRecorded':
    case 'DeathWasRetracted':
      return {
        ...changedFact(state, event, at),
        deadlines: recomputed(state.deadlines, event, at),
        changes: state.changes + 1,
      };
    case 'DeadlineWasMet':
      return {
        deadlines: forClock(state.deadlines, event.clock, (deadline) => met(deadline, event.by, at)),
      };
    case 'ReminderWasDue':
      return {
        deadlines: forClock(state.deadlines, event.clock, (deadline) => ({
          ...deadline,
          reminded: [...deadline.reminded, event.due],
        })),
      };
    case 'DebriefingWasProposed':
    case 'DebriefingWasApproved':
    case 'DebriefingWasDeclined':
    case 'MeetingWasPlanned':
    case 'MeetingWasMoved':
    case 'MeetingWasCancelled':
    case 'MeetingWasUpdated':
    case 'MeetingWasAnswered':
    case 'MeetingBegan':
    case 'LearningWasAsked':
    case 'LearningWasNoted':
      return changedMeeting(state, event, at);
    case 'FollowUpWasDue':
    case 'FollowUpWasAnswered':
    case 'FollowUpsWereStopped':
    case 'FollowUpsWereResumed':
      return followedUp(state, event, at);
    case 'ApprovalWasProposed':
    case 'ConsentWasAsked':
    case 'LegalCheckWasRecorded':
    case 'ApprovalWasDecided':
    case 'ApprovalWasCarriedOut':
    case 'ApprovalEnded':
      return approved(state, event, at);
    case 'ActionPlanWasProposed':
    case 'ActionPlanWasAgreed':
    case 'ActionPlanWasDeclined':
    case 'ActionPlanWasSaved':
    case 'ActionPlanWasDue':
    case 'PlanTalkWasWanted':
      return { plan: changedPlan(state.plan, event) };
    case 'CallWasRequested':
      return { callWanted: at };
    case 'ReporterWasAsked':
      return { asked: at };
    case 'ReporterAnswered':
      return {
        lacksSomething: event.lacksSomething,
        answers: state.answers + 1,
        ...(event.lacksSomething ? {} : { closing: withoutMissing(state) }),
      };
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
      return changedEvidence(state, event, at);
    case 'MissingWasTold':
    case 'CaseWasClosed':
      return closing(state, event, at);
    case 'CaseWasWithdrawn':
      return {
        status: 'withdrawn',
        ended: { by: event.by, at },
        deadlines: state.deadlines.map((deadline) => ended(deadline, at)),
      };
    case 'ConsentWasGiven':
    case 'ConsentWasWithdrawn':
      return consented(state, event, at);
    case 'CaseWasReopened':
      return reopened(state, event, at);
    case 'WordsWereAdded':
      return { wordsAdded: state.wordsAdded + 1 };
    case 'WordsWereChanged':
      return { changes: state.changes + 1 };
    case 'CopyWasMade':
    case 'DocumentWasMade':
      return {};
    case 'PrivateTextWasErased':
      return { erased: at, evidence: [] };
    case 'MessageWasDelivered':
      return delivered(state, event.message, {
        status: 'sent',
        at,
        activity: event.activity,
        repeated: event.repeated,
      });
    case 'DeliveryWasDoubtful':
      return delivered(state, event.message, { status: 'doubt', at });
    case 'DeliveryFailed':
      return delivered(state, event.message, { status: 'failed', at });
    case 'DeliveryIsWaiting':
      return delivered(state, event.message, { status: 'waiting', at });
    case 'TakeDownWasAdded':
    case 'TakeDownWasRequested':
    case 'TakeDownWasAnswered':
    case 'TakeDownChecksWereDue':
    case 'TakeDownStepsWereDue':
    case 'TakeDownWasChecked':
    case 'TakeDownWasClosed':
    case 'TakeDownChoiceWasMade':
      return changedTakeDown(state, event, at);
    case 'FirstAiderAnswered':
    case 'FirstAidWasDeclined':
      return firstAidAfter(state, event, at);
    case 'TaskWasDone':
      return { ...changedTasks(state, event, at), ...doneElsewhere(state, event, at) };
    case 'TaskWasSkipped':
    case 'TaskWasHandedOver':
    case 'TaskWasTakenUpAgain':
    case 'TasksWereDue':
    case 'CaseWasHandedOver':
      return changedTasks(state, event, at);
  }
}

/** In whose place somebody is asked. Who must not know more is named to nobody. */
function lastBefore(state: CaseState, because: EscalationReason): PersonId | undefined {
  if (because === 'excluded') return undefined;
  return because === 'moved-on' ? state.movedOn.at(-1) : waitsFor(state)[0];
}
