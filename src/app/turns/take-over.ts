import type { SubmitData } from '../../cards/registry.ts';
import { decideTakeOverCase } from '../../case/take-over-case.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { awayFrom, circumstances } from '../circumstances.ts';
import { afterCommand } from './case-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import type { TurnContext } from './turn-context.ts';

/** Whoever stands in takes the case. An old button shows how things are now: whose case it is. */
export async function takeOverCase(context: TurnContext, data: SubmitData<'take-over-case'>): Promise<Reply> {
  const { services, person: by } = context;
  let away: readonly PersonId[] = [];
  const outcome = await runInTurn(context, 'take-over-case', data, {
    inquire: async (head) => {
      away = head === undefined ? [] : await awayFrom(services, head.state);
    },
    decide: onCase((state, now) =>
      decideTakeOverCase(state, { by, wake: circumstances(services, state, { now, away }) }),
    ),
  });
  return afterCommand(context, outcome);
}
