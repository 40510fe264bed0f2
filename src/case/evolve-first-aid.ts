import type { PersonId } from '../organisation/ids.ts';
import type { CaseEvent } from './events.ts';
import type { Told } from './facts.ts';
import type { CaseState } from './state.ts';

type FirstAidEvent = Extract<CaseEvent, { type: 'FirstAiderAnswered' | 'FirstAidWasDeclined' }>;

/** The state after an answer at this UTC instant. */
export function firstAidAfter(
  { firstAid }: CaseState,
  event: FirstAidEvent,
  at: string,
): Pick<CaseState, 'firstAid'> {
  if (event.type === 'FirstAidWasDeclined') return { firstAid: { ...firstAid, declined: at } };
  const { by, answer } = event;
  const others = firstAid.answers.filter((each) => each.by !== by);
  const taken = firstAid.taken ?? (answer === 'seen' ? at : undefined);
  return {
    firstAid: {
      ...firstAid,
      answers: [...others, { by, answer, at }],
      times: firstAid.times + 1,
      ...(taken === undefined ? {} : { taken }),
    },
  };
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
