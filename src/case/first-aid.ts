import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { afterQuiet, type Wake } from './duties/duty.ts';
import { evolve } from './evolve.ts';
import type { FirstAid, FirstAidAnswer } from './first-aid-state.ts';
import { roleOf } from './handler.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';
import { findTask } from './tasks/tasks-of.ts';

/**
 * A first-aider answers. The person hears of it, in the morning where it is night. Where the only yes is taken back, the
 * task to offer somebody is open again, and its owner hears that.
 */
export function decideAnswerFirstAid(
  state: CaseState,
  { by, answer, wake }: FirstAiderAnswers,
): Decision<'not-allowed' | 'ended'> {
  if (roleOf(state, by) !== 'first-aider') return refused('not-allowed');
  if (answerOf(state, by)?.answer === answer) return nothing;
  if (state.status !== 'open') return refused('ended');
  const to = { kind: 'person', person: state.reporter } as const;
  const id = messageId(`first-aid-${state.firstAid.times + 1}`, to);
  const content = { kind: 'first-aid-answered', person: by, answer } as const;
  const event = { type: 'FirstAiderAnswered', by, answer } as const;
  return accepted(
    [event],
    [
      { id, to, content, onDoubt: 'hold', ...afterQuiet(wake) },
      ...wordOfTask(state, evolve(state.id, state, { at: wake.now, event }), wake),
    ],
  );
}

function wordOfTask(before: CaseState, after: CaseState, wake: FirstAiderAnswers['wake']): PlannedMessage[] {
  const task = findTask(after, 'first-aider');
  const isBack = findTask(before, 'first-aider')?.status === 'done' && task?.status === 'open';
  if (!isBack || task.owner === undefined) return [];
  const to = { kind: 'person', person: task.owner } as const;
  const id = messageId(`task-first-aider-open-${after.firstAid.times}`, to);
  const content = { kind: 'task-open-again', task: 'first-aider' } as const;
  return [{ id, to, content, onDoubt: 'repeat-marked', ...afterQuiet(wake) }];
}

/** Whether the person is asked if a first-aider would be good: nobody is who may still come, and the person has not said no. */
export function isFirstAidOpen(state: CaseState): boolean {
  const { status, told, firstAid } = state;
  const isAsked = told.some(
    ({ person, as }) => as === 'first-aider' && answerOf(state, person)?.answer !== 'cannot',
  );
  return status === 'open' && !isAsked && firstAid.taken === undefined && firstAid.declined === undefined;
}

/** The person wants no first-aider. Asking one later on takes its place. */
export function decideDeclineFirstAid(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed' | 'ended'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  return isFirstAidOpen(state) ? accepted([{ type: 'FirstAidWasDeclined', by }]) : nothing;
}

/** What a first-aider of this case has answered last. */
export function answerOf({ firstAid }: CaseState, person: PersonId): FirstAid['answers'][number] | undefined {
  return firstAid.answers.find(({ by }) => by === person);
}

interface FirstAiderAnswers {
  readonly by: PersonId;
  readonly answer: FirstAidAnswer;
  readonly wake: Pick<Wake, 'now' | 'endOfQuiet'>;
}
