import { refused, type Decision } from '../../case/decision.ts';
import type { CaseId, CommandId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { hasPart } from '../access.ts';
import { runCommand, type CommandOutcome, type CommandRequest } from '../run-command.ts';
import { wakeCase } from '../wake-case.ts';
import { clickOf, type TurnContext } from './turn-context.ts';

/** Data that every click on a case's card carries. */
export interface CaseClick {
  readonly caseId: CaseId;
  readonly commandId: CommandId;
}

/** Carries out the command of a click on a button of a card, and delivers its messages after the answer. */
export async function runInTurn<Reason extends string>(
  context: TurnContext,
  button: string,
  data: CaseClick,
  command: Pick<CommandRequest<Reason>, 'decide' | 'prepare' | 'isStillOpen' | 'inquire'> & {
    /** A button that may be pressed again from the same card, and then counts again. */
    readonly isRepeatable?: boolean;
  },
): Promise<CommandOutcome<Reason | 'not-allowed'>> {
  const { services, background, person } = context;
  const { isRepeatable = false, ...request } = command;
  const outcome = await runCommand<Reason | 'not-allowed'>(services, {
    caseId: data.caseId,
    click: isRepeatable ? undefined : clickOf(context, button, data),
    ...request,
    decide: (state, ...circumstances) =>
      state === undefined || hasPart(services, state, person)
        ? command.decide(state, ...circumstances)
        : refused('not-allowed'),
  });
  if (outcome.kind === 'done' && !outcome.repeated) background.run(() => wakeCase(services, data.caseId));
  // A receipt is no right to see: whoever has lost their part since presses an old button in vain.
  const { state, head, rows } = outcome;
  const isStranger = state !== undefined && !hasPart(services, state, person);
  return isStranger ? { kind: 'refused', reason: 'not-allowed', state, head, rows } : outcome;
}

/** A command on a case that exists. For everybody who has no part in it, it does not exist. */
export function onCase<Reason extends string>(
  decide: (state: CaseState, now: string) => Decision<Reason>,
): (state: CaseState | undefined, now: string) => Decision<Reason | 'not-allowed'> {
  return (state, now) => (state === undefined ? refused('not-allowed') : decide(state, now));
}
