import { noticeCard } from '../../cards/notice.ts';
import { takeDownItemCard } from '../../cards/take-down-item.ts';
import { takeDownOwnCard } from '../../cards/take-down-own.ts';
import type { TakeDownProblem } from '../../cards/take-down-words.ts';
import { takeDownCard } from '../../cards/take-down.ts';
import type { CaseState } from '../../case/state.ts';
import { seesTakeDown } from '../../case/take-down/who.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { reportOf } from '../private-notes.ts';
import type { CommandOutcome } from '../run-command.ts';
import { hasPower, ownTakeDownData, shownItem, takeDownData } from '../views/take-down.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { today } from './today.ts';
import { show, type TurnContext } from './turn-context.ts';

interface Again {
  readonly problem?: TakeDownProblem | undefined;
  readonly typed?: string | undefined;
}

/** What is to be removed: the person's own card, or that of whoever takes care of it; to others it does not exist. */
export async function showList(
  context: TurnContext,
  state: CaseState | undefined,
  { problem, typed }: Again = {},
): Promise<Reply> {
  const { services, person } = context;
  if (state === undefined || !hasPart(services, state, person)) return refusePolitely(context);
  if (!seesTakeDown(state, person) || state.status === 'withdrawn') return showCase(context, state);
  const report = await reportOf(services, state);
  const again = {
    ...(problem === undefined ? {} : { problem }),
    ...(typed === undefined ? {} : { typed }),
  };
  return person === state.reporter
    ? show(context, takeDownOwnCard, { ...ownTakeDownData(state, report), ...again })
    : show(context, takeDownCard, { ...takeDownData(state, report), ...again });
}

/** One of them, for whoever takes care of it; the list for the person, and where there is no such one. */
export async function showItem(
  context: TurnContext,
  state: CaseState | undefined,
  number: number | undefined,
  problem?: TakeDownProblem,
): Promise<Reply> {
  const { services, person, now } = context;
  const item = state?.takeDown.items.find((each) => each.item === number);
  const isForReader = state !== undefined && person !== state.reporter && seesTakeDown(state, person);
  if (item === undefined || !isForReader || !hasPart(services, state, person) || state.status === 'withdrawn')
    return showList(context, state, { problem });
  return show(context, takeDownItemCard, {
    caseId: state.id,
    item: shownItem(item, await reportOf(services, state)),
    isOpen: state.status === 'open',
    hasPower: hasPower(state),
    today: today(context),
    ...(problem === undefined ? {} : { problem }),
    now,
  });
}

/** What came of a click, before a card is shown; nothing where the card itself is the answer. */
export async function refusal(
  context: TurnContext,
  outcome: CommandOutcome<string>,
): Promise<Reply | undefined> {
  if (outcome.kind === 'already-answered') return show(context, noticeCard, { kind: 'already-answered' });
  if (outcome.kind !== 'refused') return undefined;
  if (outcome.reason === 'not-allowed') return refusePolitely(context);
  return outcome.reason === 'ended' ? show(context, noticeCard, { kind: 'case-ended' }) : undefined;
}
