import type { HistoryEntry, Who } from '../../../cards/history-entry.ts';
import type { ApprovalEvent } from '../../../case/evolve-approvals.ts';
import type { TaskEvent } from '../../../case/tasks/evolve-tasks.ts';
import { seesTask } from '../../../case/tasks/task-owner.ts';
import type { PersonId } from '../../../organisation/ids.ts';
import { isReporter, type Reader } from './reader.ts';

type SettledTask = Extract<TaskEvent, { readonly task: unknown }>;
type AsWho = (person: PersonId) => Who;

/** What became of a task. One that may tell of health is for whoever leads, and for the person. */
export function taskEntry(
  event: SettledTask,
  at: string,
  { reader, who }: { readonly reader: Reader; readonly who: AsWho },
): HistoryEntry[] {
  const { task } = event;
  if (!isReporter(reader) && !seesTask(reader.state, reader.person, task)) return [];
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
export function approvalEntry(event: ApprovalEvent, at: string, who: AsWho): HistoryEntry {
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
