import type { SubmitData } from '../../cards/registry.ts';
import type { TakeDownProblem } from '../../cards/take-down-words.ts';
import { refused, type Decision } from '../../case/decision.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { CaseState } from '../../case/state.ts';
import {
  decideAddTakeDown,
  decideAnswerTakeDown,
  decideCheckTakeDown,
  decideCloseTakeDown,
  decideRequestTakeDown,
  decideTakeDownChoice,
} from '../../case/take-down/decide.ts';
import { seesTakeDown } from '../../case/take-down/who.ts';
import type { WorkingTime } from '../../law/working-time.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { writePrivately } from '../private-notes.ts';
import { runCommand } from '../run-command.ts';
import { onCase, runInTurn, type CaseClick } from './run-in-turn.ts';
import { refusal, showItem, showList } from './take-down-cards.ts';
import { today } from './today.ts';
import type { TurnContext } from './turn-context.ts';

/** Looks at what is to be removed, which is recorded like any reading. */
export async function openTakeDown(context: TurnContext, data: CaseClick): Promise<Reply> {
  return showList(context, await stateRead(context, data));
}

/** Looks at one of them. */
export async function openItem(
  context: TurnContext,
  data: SubmitData<'open-take-down-item'>,
): Promise<Reply> {
  const problem = data.item === undefined ? 'which' : undefined;
  return showItem(context, await stateRead(context, data), data.item, problem);
}

async function stateRead({ services, person }: TurnContext, { caseId }: CaseClick) {
  const outcome = await runCommand(services, {
    caseId,
    decide: onCase((state, now) =>
      hasPart(services, state, person) && person !== state.reporter && seesTakeDown(state, person)
        ? decideOpenCase(state, { by: person, now })
        : { kind: 'nothing' },
    ),
  });
  return outcome.state;
}

/** Names one more. Its address lies with the private text before the event that says there is one. */
export async function addItem(context: TurnContext, data: SubmitData<'add-take-down'>): Promise<Reply> {
  const { services, person: by } = context;
  const { caseId, place, address, commandId } = data;
  if (place === undefined) {
    const state = (await services.cases.readHead(caseId))?.state;
    return showList(context, state, { problem: 'place', typed: address });
  }
  const named = address === undefined ? undefined : commandId;
  const outcome = await runInTurn(context, 'add-take-down', data, {
    decide: onCase((state) => decideAddTakeDown(state, { by, place, address: named })),
    ...(address === undefined
      ? {}
      : {
          prepare: () => writePrivately(services, caseId, { address: { note: commandId, words: address } }),
        }),
  });
  const problem = outcome.kind === 'refused' && outcome.reason === 'too-many' ? 'too-many' : undefined;
  return (await refusal(context, outcome)) ?? showList(context, outcome.state, { problem });
}

type ItemClick = SubmitData<'request-take-down'>;

/** Somebody was asked to remove it, on a day. */
export function requestItem(context: TurnContext, data: ItemClick): Promise<Reply> {
  const { item, rung, on } = data;
  return onItem(context, data, `request-take-down.${item}`, (state, now) => {
    if (rung === undefined) return refused('missing');
    if (on === undefined) return refused('date-wrong');
    const { person: by } = context;
    return decideRequestTakeDown(state, { by, item, rung, on, today: today(context), now });
  });
}

/** What came of it. */
export function answerItem(context: TurnContext, data: ItemClick): Promise<Reply> {
  const { item, answer } = data;
  return onItem(context, data, `answer-take-down.${item}`, (state, now) =>
    answer === undefined
      ? refused('missing')
      : decideAnswerTakeDown(state, {
          by: context.person,
          item,
          answer,
          now,
          workingTime: workingTimeIn(context, state),
        }),
  );
}

/** Nothing more is done about it. */
export function closeItem(context: TurnContext, data: ItemClick): Promise<Reply> {
  const { item, because } = data;
  return onItem(context, data, `close-take-down.${item}`, (state) =>
    because === undefined
      ? refused('missing')
      : decideCloseTakeDown(state, { by: context.person, item, because }),
  );
}

/** Somebody has looked. */
export function checkItem(context: TurnContext, data: SubmitData<'check-take-down'>): Promise<Reply> {
  const { item, found } = data;
  return onItem(context, data, `check-take-down.${item ?? ''}.${found}`, (state, now) =>
    item === undefined
      ? refused('which')
      : decideCheckTakeDown(state, {
          by: context.person,
          item,
          found,
          now,
          workingTime: workingTimeIn(context, state),
        }),
  );
}

/** The person chooses to look as well, or gives a power of attorney; or takes either back. */
export async function chooseTakeDown(
  context: TurnContext,
  data: SubmitData<'choose-take-down'>,
): Promise<Reply> {
  const { choice, yes } = data;
  const outcome = await runInTurn(context, `choose-take-down.${choice}`, data, {
    decide: onCase((state) => decideTakeDownChoice(state, { by: context.person, choice, yes })),
  });
  return (await refusal(context, outcome)) ?? showList(context, outcome.state);
}

function workingTimeIn({ services }: TurnContext, { unit }: CaseState): WorkingTime {
  return workingTimeOf(services.organisation, unit);
}

async function onItem(
  context: TurnContext,
  data: CaseClick & { readonly item?: number | undefined },
  button: string,
  decide: (
    state: CaseState,
    now: string,
  ) => Decision<TakeDownProblem | 'not-allowed' | 'ended' | 'no-such-item'>,
): Promise<Reply> {
  const outcome = await runInTurn(context, button, data, { decide: onCase(decide) });
  const other = await refusal(context, outcome);
  if (other !== undefined) return other;
  const { state } = outcome;
  if (outcome.kind !== 'refused') return showItem(context, state, data.item);
  const { reason } = outcome;
  const isFound = reason !== 'no-such-item' && reason !== 'not-allowed' && reason !== 'ended';
  return isFound ? showItem(context, state, data.item, reason) : showList(context, state);
}
