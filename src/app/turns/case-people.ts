import { addRecipientCard } from '../../cards/add-recipient.ts';
import { casePeopleCard } from '../../cards/case-people.ts';
import { excludePersonCard } from '../../cards/exclude-person.ts';
import { findPersonCard } from '../../cards/find-person.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAddRecipient } from '../../case/add-recipient.ts';
import { decideExcludePerson } from '../../case/exclude-person.ts';
import type { CaseId } from '../../case/ids.ts';
import { inSequence } from '../../case/in-sequence.ts';
import { decideReopen } from '../../case/reopen.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { beyondFile, fileAlone, naming } from '../beyond-file.ts';
import { awayFrom, circumstances } from '../circumstances.ts';
import { nameOf } from '../recipients.ts';
import { invitedTo } from '../views/attendees.ts';
import { clockSettings } from '../services.ts';
import {
  addableTo,
  excludedPreview,
  foundIn,
  isByHand,
  peopleData,
  readsChannel,
  seesOf,
} from '../views/case-people.ts';
import { firstAidOffer } from '../views/first-aid.ts';
import { needsSomebodyNew, reopening } from './reopen-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

type CasePurpose = 'exclude' | 'add';

/** Who is in the person's own case. Nobody else has these cards. */
export async function showPeople(context: TurnContext, data: { readonly caseId: CaseId }): Promise<Reply> {
  const state = await ownCase(context, data.caseId);
  return state === undefined
    ? refusePolitely(context)
    : show(context, casePeopleCard, {
        ...peopleData(context.services, state),
        ...firstAidOffer(context.services, state),
      });
}

/** People to choose from: those who are in the case or may come into it, or those whose name was typed. */
export async function searchForCase(
  context: TurnContext,
  purpose: CasePurpose,
  { caseId, name = '' }: { readonly caseId: CaseId; readonly name?: string | undefined },
  problem?: 'nobody-chosen',
): Promise<Reply> {
  const state = await ownCase(context, caseId);
  if (state === undefined) return refusePolitely(context);
  const beyond = purpose === 'exclude' ? await beyondFile(context.services, name) : fileAlone;
  const { found, isMore } = foundIn(context.services, state, purpose, { text: name, beyond });
  const trouble = problem ?? (found.length === 0 && name !== '' ? 'none' : undefined);
  return show(context, findPersonCard, {
    caseId,
    purpose,
    typed: name,
    found: [...found],
    isMore,
    isPart: beyond.isPart,
    ...(trouble === undefined ? {} : { problem: trouble }),
  });
}

/** What it would mean, before anything happens. */
export async function chooseForCase(
  context: TurnContext,
  purpose: CasePurpose,
  data: Pick<SubmitData<'choose-person'>, 'caseId' | 'chosen' | 'name'>,
): Promise<Reply> {
  const { caseId, chosen } = data;
  const state = await ownCase(context, caseId);
  if (state === undefined) return refusePolitely(context);
  if (chosen === undefined) return searchForCase(context, purpose, data, 'nobody-chosen');
  return purpose === 'exclude'
    ? previewExclusion(context, state, chosen)
    : previewAddition(context, state, chosen);
}

async function previewExclusion(context: TurnContext, state: CaseState, person: PersonId): Promise<Reply> {
  const { services, now } = context;
  if (person === state.reporter || state.notTold.includes(person))
    return showPeople(context, { caseId: state.id });
  const wake = circumstances(services, state, { now, away: await awayFrom(services, state) });
  const named = await naming(services, [person], await context.texts);
  return show(context, excludePersonCard, excludedPreview(named, state, person, wake));
}

async function previewAddition(context: TurnContext, state: CaseState, person: PersonId): Promise<Reply> {
  const { services } = context;
  const told = addableTo(services, state).find((candidate) => candidate.person === person);
  const reopens = needsSomebodyNew(services, state);
  if (told === undefined || (state.status !== 'open' && !reopens))
    return showPeople(context, { caseId: state.id });
  return show(context, addRecipientCard, {
    caseId: state.id,
    ...told,
    name: nameOf(services.organisation, person),
    sees: [...seesOf(told.as)],
    reopens,
  });
}

/** The yes to keeping somebody out: from now on, whatever they knew. */
export async function excludePerson(
  context: TurnContext,
  data: SubmitData<'exclude-person'>,
): Promise<Reply> {
  const { services, person: by } = context;
  let away: readonly PersonId[] = [];
  const outcome = await runInTurn(context, 'exclude-person', data, {
    inquire: async (head) => {
      away = head === undefined ? [] : await awayFrom(services, head.state);
    },
    decide: onCase((state, now) =>
      decideExcludePerson(state, {
        by,
        person: data.person,
        readsChannel: readsChannel(services, state, data.person),
        isInvited: invitedTo(services, state).includes(data.person),
        wake: circumstances(services, state, { now, away }),
        settings: clockSettings(services, state.unit),
      }),
    ),
  });
  return answer(context, outcome, { what: 'excluded', person: data.person });
}

/** The yes to telling one more. Where nobody who knew a closed case is left, it opens the case again too. */
export async function addRecipient(context: TurnContext, data: SubmitData<'add-recipient'>): Promise<Reply> {
  const { services, person: by } = context;
  const { person, as } = data;
  const outcome = await runInTurn(context, 'add-recipient', data, {
    decide: onCase((state, now) => {
      const add = (latest: CaseState) =>
        decideAddRecipient(latest, {
          by,
          recipient: { person, as },
          isByHand: isByHand(services, latest, { person, as }),
          candidates: addableTo(services, latest),
          wake: circumstances(services, latest, { now, away: [] }),
          settings: clockSettings(services, latest.unit),
        });
      if (!needsSomebodyNew(services, state)) return add(state);
      const reopen = (latest: CaseState) =>
        decideReopen(latest, { by, ...reopening(services, latest, now), isChosenAnew: true });
      return inSequence<'not-allowed' | 'not-possible' | 'ended' | 'nobody-left'>(state, now, [reopen, add]);
    }),
  });
  return answer(context, outcome, { what: 'added', person });
}

async function answer(
  context: TurnContext,
  { kind, state }: { readonly kind: string; readonly state: CaseState | undefined },
  { what, person }: { readonly what: 'excluded' | 'added'; readonly person: PersonId },
): Promise<Reply> {
  const { services } = context;
  if (state?.reporter !== context.person) return refusePolitely(context);
  if (kind === 'already-answered') return show(context, noticeCard, { kind: 'already-answered' });
  const isDone =
    what === 'excluded' ? state.notTold.includes(person) : state.told.some((told) => told.person === person);
  if (!isDone)
    return state.status === 'open' ? showPeople(context, { caseId: state.id }) : showCase(context, state);
  const { organisation } = await naming(services, [person], await context.texts);
  const done = { what, name: nameOf(organisation, person) };
  return show(context, casePeopleCard, { ...peopleData(services, state), done });
}

async function ownCase({ services, person }: TurnContext, caseId: CaseId): Promise<CaseState | undefined> {
  const state = (await services.cases.readHead(caseId))?.state;
  return state?.reporter === person ? state : undefined;
}
