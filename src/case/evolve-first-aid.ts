import type { PersonId } from '../organisation/ids.ts';
import type { CaseEvent } from './events.ts';
import type { Told } from './facts.ts';
import type { CaseState } from './state.ts';

type FirstAidEvent = Extract<CaseEvent, { type: 'FirstAiderAnswered' | 'FirstAidWasDeclined' }>;

/** The state after an answer at this UTC instant. */
export function firstAidAfter(
  { firstAid, tasks }: CaseState,
  event: FirstAidEvent,
  at: string,
): Partial<CaseState> {
  if (event.type === 'FirstAidWasDeclined') return { firstAid: { ...firstAid, declined: at } };
  const { by, answer } = event;
  const others = firstAid.answers.filter((each) => each.by !== by);
  const taken = answer === 'seen' ? (firstAid.taken ?? at) : stillTaken(firstAid, by);
  const answers = [...others, { by, answer, at }];
  const isBack = firstAid.taken !== undefined && taken === undefined;
  return {
    firstAid: { ...firstAid, answers, times: firstAid.times + 1, taken },
    ...(isBack ? { tasks: withoutMissedMorning(tasks, at) } : {}),
  };
}

/** Whoever takes back a yes leaves what others have said. */
function stillTaken({ taken, answers }: CaseState['firstAid'], by: PersonId): string | undefined {
  if (answers.find((each) => each.by === by)?.answer !== 'seen') return taken;
  return answers.filter((each) => each.by !== by && each.answer === 'seen').map((each) => each.at)[0];
}

/** Its morning went by while the task was done: its owner hears at once that it is open again, and not once more. */
function withoutMissedMorning(tasks: CaseState['tasks'], at: string): CaseState['tasks'] {
  const { remindAt, ...record } = tasks['first-aider'] ?? {};
  const isAhead = remindAt !== undefined && remindAt > at;
  return { ...tasks, 'first-aider': isAhead ? { ...record, remindAt } : record };
}

/** Whoever comes back is asked anew: an answer of before does not count. */
export function withoutFirstAider({ firstAid }: CaseState, person: PersonId): Pick<CaseState, 'firstAid'> {
  return { firstAid: { ...firstAid, answers: firstAid.answers.filter(({ by }) => by !== person) } };
}

/** A no to first aid is taken back by asking for it. */
export function withFirstAider(
  { firstAid }: CaseState,
  as: Told['as'] | undefined,
): Pick<CaseState, 'firstAid'> {
  if (as !== 'first-aider') return { firstAid };
  return { firstAid: { ...firstAid, declined: undefined } };
}
