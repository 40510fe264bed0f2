import { z } from 'zod';
import { consentChangeCard } from '../../cards/consent-change.ts';
import type { ConsentLine } from '../../cards/consent-data.ts';
import { consentsCard } from '../../cards/consents.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideChangeConsent, isLastToHelp } from '../../case/change-consent.ts';
import { ConsentPurpose } from '../../case/consent.ts';
import { consentOf } from '../../case/consents.ts';
import { handlerOf } from '../../case/handler.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import { PersonId } from '../../organisation/ids.ts';
import { channelAudience } from '../../organisation/roles.ts';
import type { Reply } from '../../ports/turn.ts';
import { consentWordings } from '../../texts/consent-wordings.ts';
import { nameOf } from '../recipients.ts';
import { clockSettings, type Services } from '../services.ts';
import { consentLine, consentLines, mayBeTold, nextWithout } from '../views/consents.ts';
import { afterCommand } from './case-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The person's consents, each with its latest answer. */
export async function showConsents(
  context: TurnContext,
  { caseId }: { readonly caseId: CaseId },
): Promise<Reply> {
  const state = await ownCase(context, caseId);
  if (state === undefined) return refusePolitely(context);
  // Nobody sees anything of a case that is withdrawn: there is nothing to answer.
  if (state.status === 'withdrawn') return showCase(context, state);
  const lines = [...consentLines(context.services, state)];
  return show(context, consentsCard, { caseId, isOpen: state.status === 'open', lines, now: context.now });
}

/** One of them, with what an answer would change. */
export async function chooseConsent(
  context: TurnContext,
  { caseId, consent }: SubmitData<'choose-consent'>,
): Promise<Reply> {
  const state = await ownCase(context, caseId);
  if (state === undefined) return refusePolitely(context);
  const line = lineNamed(context.services, state, consent);
  return line === undefined ? showConsents(context, { caseId }) : ask(context, state, line);
}

/** The answer. What was not read is not agreed to: with another wording than today's the question is shown again. */
export async function changeConsent(
  context: TurnContext,
  data: SubmitData<'change-consent'>,
): Promise<Reply> {
  const { services, person: by } = context;
  const { caseId, purpose, person, give, wording } = data;
  if (wording !== consentWordings[purpose].version) return showConsents(context, { caseId });
  const outcome = await runInTurn(context, 'change-consent', data, {
    decide: onCase((state, now) =>
      decideChangeConsent(state, {
        by,
        purpose,
        person,
        give,
        wording,
        candidates: mayBeTold(services, state),
        readsChannel: readsChannel(services, state, person),
        now,
        settings: clockSettings(services, state.unit),
      }),
    ),
  });
  const { state } = outcome;
  if (state?.reporter !== by) return refusePolitely(context);
  if (outcome.kind === 'already-answered' || state.status === 'withdrawn')
    return afterCommand(context, outcome);
  const line = consentLine(services, state, { purpose, person });
  const answer = consentOf(state, purpose, person);
  const isDone = outcome.kind !== 'refused' && (answer?.given ?? false) === give;
  if (isDone && answer !== undefined) return done(context, state, { ...data, answer });
  return line === undefined ? showConsents(context, { caseId }) : ask(context, state, line);
}

async function ownCase({ services, person }: TurnContext, caseId: CaseId): Promise<CaseState | undefined> {
  const state = (await services.cases.readHead(caseId))?.state;
  return state?.reporter === person ? state : undefined;
}

/** The line that a choice names. */
function lineNamed(services: Services, state: CaseState, key: string): ConsentLine | undefined {
  const [name, id] = key.split('.', 2);
  const purpose = ConsentPurpose.safeParse(name);
  const person = z.optional(PersonId).safeParse(id);
  if (!purpose.success || !person.success) return undefined;
  return consentLine(services, state, { purpose: purpose.data, person: person.data });
}

async function ask(context: TurnContext, state: CaseState, line: ConsentLine): Promise<Reply> {
  const give = line.answer?.given !== true || line.notFor !== undefined;
  // A case that has ended takes no new yes.
  if (give && state.status !== 'open') return showConsents(context, { caseId: state.id });
  return show(context, consentChangeCard, {
    caseId: state.id,
    stage: 'ask',
    line,
    give,
    wording: consentWordings[line.purpose].version,
    ...(give ? {} : await nextWithout(context.services, state, line.whom?.person)),
    isHeard: isHeard(state),
    isLast: !give && line.whom !== undefined && isLastToHelp(state, line.whom.person),
    now: context.now,
  });
}

/** Whether anybody is told what the person answers. */
function isHeard(state: CaseState): boolean {
  return state.status === 'open' && handlerOf(state) !== undefined;
}

type Answered = Pick<SubmitData<'change-consent'>, 'purpose' | 'person' | 'give'> & {
  readonly answer: { readonly given: boolean; readonly at: string; readonly wording: number };
};

function done(context: TurnContext, state: CaseState, { purpose, person, give, answer }: Answered) {
  const { services, now } = context;
  const told = [...state.told, ...state.left].findLast((entry) => entry.person === person);
  const name = told === undefined ? undefined : nameOf(services.organisation, told.person);
  return show(context, consentChangeCard, {
    caseId: state.id,
    stage: 'done',
    line: {
      purpose,
      ...(told === undefined || name === undefined
        ? {}
        : { whom: { person: told.person, as: told.as, name } }),
      answer: { given: answer.given, at: answer.at },
    },
    give,
    wording: answer.wording,
    isHeard: isHeard(state),
    isLast: false,
    now,
  });
}

function readsChannel({ organisation }: Services, { unit }: CaseState, person: PersonId | undefined) {
  const own = unitById(organisation, unit);
  return own !== undefined && person !== undefined && channelAudience(own).includes(person);
}
