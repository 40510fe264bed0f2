import type { SubmitData } from '../../cards/registry.ts';
import type { Reply } from '../../ports/turn.ts';
import { writePrivately } from '../private-notes.ts';
import { refusePolitely, showCase } from './show-case.ts';
import type { TurnContext } from './turn-context.ts';

/** How much it weighs now: a private note about the latest time, seen by nobody else. */
export async function rateImpact(
  context: TurnContext,
  { caseId, impact }: SubmitData<'rate-impact'>,
): Promise<Reply> {
  const { services, person } = context;
  const state = (await services.cases.readHead(caseId))?.state;
  if (state?.reporter !== person) return refusePolitely(context);
  if (state.status === 'open')
    await writePrivately(services, caseId, { weight: { episode: state.episodes.length + 1, impact } });
  return showCase(context, state);
}
