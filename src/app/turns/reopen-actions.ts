import { noticeCard } from '../../cards/notice.ts';
import { reopenCard } from '../../cards/reopen.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideNeedNothingMore } from '../../case/closing.ts';
import type { Told } from '../../case/facts.ts';
import { handlerOf, holdsCase } from '../../case/handler.ts';
import { decideReopen } from '../../case/reopen.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { nameOf } from '../recipients.ts';
import { clockSettings, type Services } from '../services.ts';
import { afterCommand } from './case-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Who would get word, before a closed case is opened again. */
export async function askReopen(context: TurnContext, { caseId }: SubmitData<'ask-reopen'>): Promise<Reply> {
  const state = (await context.services.cases.readHead(caseId))?.state;
  if (state?.reporter !== context.person) return refusePolitely(context);
  return state.status === 'closed' ? ask(context, state) : showCase(context, state);
}

/** The person opens a closed case again. */
export async function reopenCase(context: TurnContext, data: SubmitData<'reopen-case'>): Promise<Reply> {
  const { services, person } = context;
  const outcome = await runInTurn(context, 'reopen-case', data, {
    decide: onCase((state, now) => decideReopen(state, { by: person, ...reopening(services, state, now) })),
  });
  const { state } = outcome;
  const isAlone = outcome.kind === 'refused' && outcome.reason === 'nobody-left';
  return isAlone && state !== undefined ? ask(context, state) : afterCommand(context, outcome);
}

/** The person needs nothing more: the leader learns it and closes the case. */
export async function needNothingMore(
  context: TurnContext,
  data: SubmitData<'need-nothing-more'>,
): Promise<Reply> {
  const outcome = await runInTurn(context, 'need-nothing-more', data, {
    isRepeatable: true,
    decide: onCase((state) => decideNeedNothingMore(state, { by: context.person })),
  });
  if (outcome.kind === 'refused') return afterCommand(context, outcome);
  const isHeard = outcome.state !== undefined && handlerOf(outcome.state) !== undefined;
  return show(context, noticeCard, { kind: isHeard ? 'nothing-more' : 'nothing-more-kept' });
}

/** What opening a case again has to know. */
export function reopening(services: Services, state: CaseState, now: string) {
  return {
    present: present(services, state).map(({ person }) => person),
    followUpDays: services.organisation.settings.followUpDays,
    now,
    settings: clockSettings(services, state.unit),
  };
}

/** Whether a closed case has nobody left who knew it: then the person may choose anew who does. */
export function needsSomebodyNew(services: Services, state: CaseState): boolean {
  return state.status === 'closed' && !present(services, state).some(({ as }) => holdsCase(as));
}

function present(services: Services, state: CaseState): readonly Told[] {
  return state.told.filter(({ person }) => hasPart(services, state, person));
}

function ask(context: TurnContext, state: CaseState): Promise<Reply> {
  const { services } = context;
  const there = present(services, state);
  const named = ({ person, as }: Told) => ({ name: nameOf(services.organisation, person), as });
  return show(context, reopenCard, {
    caseId: state.id,
    present: there.map(named),
    gone: state.told.filter((told) => !there.includes(told)).map(named),
  });
}
