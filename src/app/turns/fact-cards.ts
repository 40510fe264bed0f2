import { changeFactsLeaderCard } from '../../cards/change-facts-leader.ts';
import type { ChangeFactsData, FactChoice, FactProblem } from '../../cards/change-facts-data.ts';
import { changeFactsCard } from '../../cards/change-facts.ts';
import { handlerOf, viewOf } from '../../case/handler.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { readPrivately } from '../private-notes.ts';
import { timesOf } from '../views/facts.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** What was just entered, and what is wrong with it. */
interface Entered {
  readonly what: FactChoice;
  readonly problem?: FactProblem;
  readonly episode?: number;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly timeUnknown?: boolean;
  readonly kinds?: ChangeFactsData['kinds'];
  readonly impact?: number | undefined;
}

/** The card for adding and correcting, for the person or the leader, with what was entered; nobody else has one. */
export async function showFactCard(context: TurnContext, caseId: CaseId, entered: Entered): Promise<Reply> {
  const { services, person } = context;
  const state = (await services.cases.readHead(caseId))?.state;
  const view = state !== undefined && hasPart(services, state, person) ? viewOf(state, person) : undefined;
  if (state === undefined || (view !== 'reporter' && view !== 'leader')) return refusePolitely(context);
  if (state.status !== 'open') return showCase(context, state);
  return view === 'reporter'
    ? show(context, changeFactsCard, await personData(context, state, entered))
    : show(context, changeFactsLeaderCard, leaderData(state, entered));
}

async function personData(
  { services }: TurnContext,
  state: CaseState,
  { what, problem, episode = 1, date, time, timeUnknown = false, kinds = [], impact }: Entered,
): Promise<ChangeFactsData> {
  const saved = savedTime(state, what);
  const report = what === 'treatment' ? await readPrivately(services, state.id) : undefined;
  return {
    caseId: state.id,
    what: what === 'death' ? 'menu' : what,
    ...(problem && { problem }),
    times: timesOf(state),
    episode,
    ...saved,
    ...(date !== undefined && { date }),
    ...(time !== undefined && { time }),
    timeUnknown,
    hasLeader: handlerOf(state) !== undefined,
    isSilent: state.followUpsStopped,
    kinds: what === 'kinds' ? state.kinds : [...kinds],
    ...(what === 'kinds' ? { channels: state.channels, sender: state.sender } : {}),
    wordsErased: state.erased !== undefined,
    ...(impact !== undefined && { impact }),
    ...(report?.treatment !== undefined && { treatment: report.treatment }),
  };
}

/** What is already known is shown, to be corrected; which of several times is meant is not known yet. */
function savedTime({ occurred, episodes, firstAbsence }: CaseState, what: FactChoice) {
  if (what === 'absence') return firstAbsence === undefined ? {} : { date: firstAbsence };
  if (what !== 'time' || episodes.length > 0 || occurred.precision === 'unknown') return {};
  return occurred.precision === 'day'
    ? { date: occurred.date }
    : { date: occurred.date, time: occurred.time };
}

function leaderData(state: CaseState, { what, problem, date, time }: Entered) {
  const of: 'death' | 'absence' = what === 'death' ? what : 'absence';
  const firstAbsence = of === 'absence' && date !== undefined ? date : state.firstAbsence;
  return {
    caseId: state.id,
    isDead: state.death !== undefined,
    ...(firstAbsence !== undefined && { firstAbsence }),
    what: of,
    ...(problem && { problem }),
    ...(of === 'death' && date !== undefined && { knownOn: date }),
    ...(of === 'death' && time !== undefined && { knownAt: time }),
  };
}
