import type { ApprovalKind } from '../approvals/approval.ts';
import { isLikelyForPolice } from '../approvals/likely.ts';
import { handlerOf } from '../handler.ts';
import { hoursLater } from '../instants.ts';
import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { noPart, type Duty, type Part, type Wake } from './duty.ts';

/** Help by a psychologist is offered within a day: when the two have talked, or so many hours after the report at the latest. */
const hoursBeforePsychologist = 20;
/** A notice has days: it waits until the first day is over. */
const hoursBeforeNotice = 48;

/** Puts before the leader what the facts call for, each once and only after somebody has taken the case. */
export const proposeApprovals: Duty = { due, act };

interface Proposal {
  readonly approval: ApprovalKind;
  readonly at: string;
}

function due(state: CaseState): string | undefined {
  return called(state)
    .map(({ at }) => at)
    .sort()[0];
}

function called(state: CaseState): readonly Proposal[] {
  const { acknowledged, approvals, death } = state;
  if (acknowledged === undefined || death !== undefined || handlerOf(state) === undefined) return [];
  const isRunning = (...rules: string[]) =>
    state.deadlines.some(({ record, status }) => status === 'running' && rules.includes(record.rule));
  const all: readonly (Proposal | undefined)[] = [
    isLikelyForPolice(state) && isRunning('police_decision_review')
      ? { approval: 'police-help', at: acknowledged.at }
      : undefined,
    psychologist(state, acknowledged.at),
    isRunning('easy_absence', 'easy_no_absence')
      ? { approval: 'accident-notice', at: hoursLater(acknowledged.at, hoursBeforeNotice) }
      : undefined,
  ];
  return all.filter((each) => each !== undefined).filter(({ approval }) => approvals[approval] === undefined);
}

/** After the first talk, at once where it has been; never where nobody was asked to talk. */
function psychologist({ deadlines, reportedAt }: CaseState, acknowledgedAt: string): Proposal | undefined {
  const talk = deadlines.find(({ record }) => record.rule === 'first_human_contact')?.status;
  if (talk === undefined || talk === 'ended') return undefined;
  const at = talk === 'met' ? acknowledgedAt : hoursLater(reportedAt, hoursBeforePsychologist);
  return { approval: 'psychologist', at };
}

function act(state: CaseState, wake: Wake): Part {
  const handler = handlerOf(state);
  const now = called(state).filter(({ at }) => at <= wake.now);
  if (handler === undefined || now.length === 0) return noPart;
  const to = { kind: 'person', person: handler } as const;
  return {
    events: now.map(({ approval }) => ({ type: 'ApprovalWasProposed', approval, round: 1 })),
    messages: now.map(({ approval }) => ({
      id: messageId(`approval-${approval}-1`, to),
      to,
      content: { kind: 'approval', approval, round: 1 },
      onDoubt: 'hold',
    })),
  };
}
