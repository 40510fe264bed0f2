import type { MeetingKind } from '../../case/meeting-events.ts';
import type { CaseState } from '../../case/state.ts';
import { agreedOn, peopleIn, questionsOfMeeting } from '../../contingency/in-a-case.ts';
import type { Plan } from '../../contingency/plan.ts';
import type { QuestionId } from '../../contingency/questions.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Services } from '../services.ts';
import { answerInWords, plansIfReadable } from './plan.ts';

/** What the case's unit has agreed on beforehand, in words, and whom it names. */
export interface AgreedBefore {
  readonly answers: { readonly question: QuestionId; readonly text: string }[];
  readonly people: readonly PersonId[];
}

/** The plans that hold for the case's unit. None where they cannot be read now: nothing of the case waits for them. */
export async function plansOfCase(services: Services, state: CaseState): Promise<readonly Plan[]> {
  const unit = unitById(services.organisation, state.unit);
  return (unit && (await plansIfReadable(services, unit))) ?? [];
}

/** What these plans say on the questions, for this case. */
export function agreedInCase(
  { organisation }: Pick<Services, 'organisation'>,
  state: CaseState,
  { plans, questions }: { readonly plans: readonly Plan[]; readonly questions: readonly QuestionId[] },
  texts: Texts,
): AgreedBefore {
  const unit = unitById(organisation, state.unit);
  const agreed = unit === undefined ? [] : agreedOn(organisation, { unit, plans }, questions, state);
  return {
    answers: agreed.map(({ question, value }) => ({
      question,
      text: answerInWords(organisation, value, texts),
    })),
    people: peopleIn(agreed),
  };
}

/** What they say on a meeting of this kind, read anew; nothing where the plans cannot be read. */
export async function agreedForMeeting(
  services: Services,
  state: CaseState,
  meeting: MeetingKind,
  texts: Texts,
): Promise<AgreedBefore['answers']> {
  const plans = await plansOfCase(services, state);
  return agreedInCase(services, state, { plans, questions: questionsOfMeeting[meeting] }, texts).answers;
}
