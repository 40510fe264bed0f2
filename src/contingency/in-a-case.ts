import type { MeetingKind } from '../case/meeting-events.ts';
import type { CaseState } from '../case/state.ts';
import type { TaskKind } from '../case/tasks/task-kind.ts';
import { personName } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import { answerFor } from './answers-for.ts';
import type { AnswerValue, Plan } from './plan.ts';
import type { QuestionId } from './questions.ts';

/** What a unit has agreed on that helps whoever does a task, at most two answers a task. */
export const questionsOfTask: Readonly<Record<TaskKind, readonly QuestionId[]>> = {
  'first-talk': ['first-talk', 'talk-place'],
  'not-alone': [],
  'work-split': ['stand-in'],
  'first-aider': ['first-aiders'],
  psychologist: ['psychologist'],
  evidence: ['collector'],
  'journal-note': [],
  'sender-contact': ['sender-contact', 'sender-when'],
  'take-down': ['platforms'],
  register: ['other-registers'],
  'accident-notice': ['accident-notice'],
  'disease-guide': [],
  'police-help': ['police-when'],
  'article-14': [],
  debriefing: ['debriefing-means'],
  learning: [],
  prevention: ['prevention'],
  apv: [],
  'contact-person': ['contact-after'],
  wellbeing: ['contact-after'],
};

/** What helps whoever sets a meeting: who talks and where, and what the meeting is. */
export const questionsOfMeeting: Readonly<Record<MeetingKind, readonly QuestionId[]>> = {
  'first-talk': ['first-talk', 'talk-place'],
  'follow-up': ['contact-after', 'talk-place'],
  'group-talk': ['debriefing-means'],
};

/** Who a case is about, and who must not be led into it. */
export type Around = Pick<CaseState, 'reporter' | 'notTold'> & Partial<Pick<CaseState, 'left'>>;

/** An answer that holds in a case. */
export interface Agreed {
  readonly question: QuestionId;
  readonly value: AnswerValue;
}

/** What the unit's plan says on these questions, without people who cannot be named in this case. */
export function agreedOn(
  organisation: Organisation,
  { unit, plans }: { readonly unit: Unit; readonly plans: readonly Plan[] },
  questions: readonly QuestionId[],
  around: Around,
): readonly Agreed[] {
  return questions.flatMap((question) => {
    const holding = answerFor(organisation, unit, plans, question);
    const value = holding && withNameable(organisation, holding.value, around);
    return value === undefined ? [] : [{ question, value }];
  });
}

/** Who is named in these answers, in order. */
export function peopleIn(agreed: readonly Agreed[]): readonly PersonId[] {
  return agreed.flatMap(({ value }) => (value.kind === 'people' ? value.people : []));
}

/**
 * The people of an answer without the person of the case, who must not be told, who has no part any more because the
 * person wants it so, and who is gone. They are left out without a word: a leader must not be led to involve somebody
 * the person kept out. Nothing when nobody is left.
 */
function withNameable(
  organisation: Organisation,
  value: AnswerValue,
  { reporter, notTold, left = [] }: Around,
): AnswerValue | undefined {
  if (value.kind !== 'people') return value;
  const people = value.people.filter(
    (person) =>
      person !== reporter &&
      !notTold.includes(person) &&
      !left.some((entry) => entry.person === person) &&
      personName(organisation, person) !== undefined,
  );
  return people.length === 0 ? undefined : { ...value, people };
}
