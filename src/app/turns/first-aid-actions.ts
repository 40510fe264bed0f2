import { casePeopleCard } from '../../cards/case-people.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerFirstAid, decideDeclineFirstAid } from '../../case/first-aid.ts';
import type { Reply } from '../../ports/turn.ts';
import { circumstances } from '../circumstances.ts';
import { peopleData } from '../views/case-people.ts';
import { firstAidOffer } from '../views/first-aid.ts';
import { afterCommand } from './case-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** A first-aider says that they have seen it, or cannot right now. */
export async function answerFirstAid(
  context: TurnContext,
  data: SubmitData<'answer-first-aid'>,
): Promise<Reply> {
  const { services, person: by } = context;
  const outcome = await runInTurn(context, `answer-first-aid.${data.answer}`, data, {
    decide: onCase((state, now) =>
      decideAnswerFirstAid(state, {
        by,
        answer: data.answer,
        wake: circumstances(services, state, { now, away: [] }),
      }),
    ),
  });
  return afterCommand(context, outcome);
}

/** The person wants no first-aider. */
export async function declineFirstAid(
  context: TurnContext,
  data: SubmitData<'decline-first-aid'>,
): Promise<Reply> {
  const outcome = await runInTurn(context, 'decline-first-aid', data, {
    decide: onCase((state) => decideDeclineFirstAid(state, { by: context.person })),
  });
  const { state } = outcome;
  if (state?.reporter !== context.person) return refusePolitely(context);
  if (outcome.kind === 'already-answered' || state.status !== 'open') return afterCommand(context, outcome);
  const { services } = context;
  return show(context, casePeopleCard, { ...peopleData(services, state), ...firstAidOffer(services, state) });
}
