import type { FirstAidAnswer } from '../../case/first-aid-state.ts';
import { answerOf, isFirstAidOpen } from '../../case/first-aid.ts';
import type { CaseState } from '../../case/state.ts';
import { personOf, unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { addableTo } from './case-people.ts';

/** What a psychological first-aider needs: whom it is about and how to reach them. Nothing of what has happened. */
export function firstAiderCaseData(
  { organisation }: Services,
  state: CaseState,
  { reader, now }: { readonly reader: PersonId; readonly now: string },
) {
  const answer = answerOf(state, reader);
  return {
    caseId: state.id,
    status: state.status,
    reporterName: nameOf(organisation, state.reporter),
    unitName: unitById(organisation, state.unit)?.name ?? state.unit,
    email: personOf(organisation, state.reporter)?.email ?? '',
    ...(answer === undefined ? {} : { answered: { answer: answer.answer, at: answer.at } }),
    now,
  };
}

/** What the person is told of the answer. */
export function firstAidAnswerData(
  { organisation }: Services,
  state: CaseState,
  {
    person,
    answer,
    now,
  }: { readonly person: PersonId; readonly answer: FirstAidAnswer; readonly now: string },
) {
  const at = answerOf(state, person)?.at;
  if (at === undefined) throw new Error('Only an answer that was given is told.');
  return { caseId: state.id, name: nameOf(organisation, person), answer, at, now };
}

/** Whether the person is asked if a first-aider would be good, or has said no; nothing where there is nobody to choose. */
export function firstAidOffer(services: Services, state: CaseState): { firstAid?: 'open' | 'declined' } {
  if (state.status !== 'open') return {};
  const hasSomebody = addableTo(services, state).some(({ as }) => as === 'first-aider');
  if (!hasSomebody) return {};
  if (state.firstAid.declined !== undefined) return { firstAid: 'declined' };
  return isFirstAidOpen(state) ? { firstAid: 'open' } : {};
}
