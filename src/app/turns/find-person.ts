import { findPersonCard } from '../../cards/find-person.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { Draft } from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import { unitOf } from '../../organisation/directory.ts';
import { findPeople, type Wanted } from '../../organisation/find-people.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { beyondFile, fileAlone, isOfWorkplace } from '../beyond-file.ts';
import { byHandIn, candidatesFor } from '../recipients.ts';
import { whoIn } from './answer-who.ts';
import { keep, type Answers } from './answers.ts';
import { openDraft } from './open-draft.ts';
import { showStep } from './intake-step.ts';
import { showSentCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** As many as the report can hold: nobody is dropped from the list in silence. */
const mostKeptOut = 20;

type DraftPurpose = 'leader' | 'amr' | 'keep-out';

const wantedFor: Readonly<Record<DraftPurpose, Wanted>> = {
  leader: 'leader',
  amr: 'amr',
  'keep-out': 'anybody',
};

/** From the step: what was ticked is kept, and the card to look for somebody comes. */
export async function startSearch(context: TurnContext, data: SubmitData<'find-person'>): Promise<Reply> {
  const unit = unitOf(context.services.organisation, context.person);
  const stored = await openDraft(context, data.caseId);
  if (unit === undefined || stored === undefined) return showSentCase(context, data.caseId);
  const answers = whoIn(context, unit, stored.draft.answers, data);
  const draft = await keep(context, data.caseId, { step: 'who', answers, goesOn: false });
  if (draft === undefined) return showSentCase(context, data.caseId);
  return show(context, findPersonCard, {
    caseId: data.caseId,
    purpose: data.purpose,
    typed: '',
    found: [],
    isMore: false,
    isPart: false,
  });
}

/** People with such a name: never the person, nor somebody who must not be told. */
export async function searchForDraft(
  context: TurnContext,
  purpose: DraftPurpose,
  { caseId, name }: { readonly caseId: CaseId; readonly name?: string | undefined },
): Promise<Reply> {
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) return showSentCase(context, caseId);
  return showFound(context, stored.draft, purpose, { name });
}

async function showFound(
  context: TurnContext,
  { caseId, answers }: Draft,
  purpose: DraftPurpose,
  { name = '', problem }: { readonly name?: string | undefined; readonly problem?: 'nobody-chosen' },
): Promise<Reply> {
  const never = [context.person, ...(answers.notTold ?? [])];
  const beyond = purpose === 'keep-out' ? await beyondFile(context.services, name) : fileAlone;
  const { found, isMore } = findPeople(context.services.organisation, wantedFor[purpose], {
    text: name,
    never,
    beyond: beyond.people,
  });
  const trouble = problem ?? (name === '' ? 'nothing-typed' : found.length === 0 ? 'none' : undefined);
  return show(context, findPersonCard, {
    caseId,
    purpose,
    typed: name,
    found: found.map(({ unit, ...person }) => ({ ...person, place: unit })),
    isMore: isMore || beyond.isMore,
    isPart: beyond.isPart,
    ...(trouble === undefined ? {} : { problem: trouble }),
  });
}

/** Whoever was chosen takes the place of the leader or AMR, or stands with those who must not be told. */
export async function chooseForDraft(
  context: TurnContext,
  purpose: DraftPurpose,
  { caseId, chosen, name }: Pick<SubmitData<'choose-person'>, 'caseId' | 'chosen' | 'name'>,
): Promise<Reply> {
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) return showSentCase(context, caseId);
  if (chosen === undefined)
    return showFound(context, stored.draft, purpose, { name, problem: 'nobody-chosen' });
  const answers = await chosenIn(context, stored.draft, purpose, chosen);
  if (answers === undefined) return showFound(context, stored.draft, purpose, { name });
  const draft = await keep(context, caseId, { step: 'who', answers, goesOn: false });
  return draft === undefined ? showSentCase(context, caseId) : showStep(context, draft);
}

/** Nothing for somebody who may not be chosen for it. */
async function chosenIn(
  { services, person }: TurnContext,
  { answers }: Draft,
  purpose: DraftPurpose,
  chosen: PersonId,
): Promise<Answers | undefined> {
  const { organisation } = services;
  const { told = [], notTold = [] } = answers;
  const unit = unitOf(organisation, person);
  if (unit === undefined || chosen === person || notTold.includes(chosen)) return undefined;
  if (purpose === 'keep-out') {
    if (notTold.length >= mostKeptOut) return undefined;
    return (await isOfWorkplace(services, chosen))
      ? { notTold: [...notTold, chosen], told: told.filter((entry) => entry.person !== chosen) }
      : undefined;
  }
  const byHand = purpose === 'leader' ? { leaderByHand: chosen } : { amrByHand: chosen };
  const candidates = candidatesFor(organisation, unit, person, byHandIn({ ...answers, ...byHand }));
  if (!candidates.some((candidate) => candidate.person === chosen)) return undefined;
  const ticked = [...told.map((entry) => entry.person), chosen];
  return { ...byHand, told: candidates.filter((candidate) => ticked.includes(candidate.person)) };
}
