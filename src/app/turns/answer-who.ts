import type { SubmitData } from '../../cards/registry.ts';
import type { IntakeAnswers } from '../../case/draft.ts';
import { holdsCase } from '../../case/handler.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { Unit } from '../../organisation/organisation.ts';
import type { Reply } from '../../ports/turn.ts';
import { byHandIn, candidatesFor, excludableFor } from '../recipients.ts';
import { save, type Answers } from './answers.ts';
import { openDraft } from './open-draft.ts';
import type { Problems } from './intake-step.ts';
import { showSentCase } from './show-case.ts';
import type { TurnContext } from './turn-context.ts';

/** Who is told, who must not be, and what they may see. */
export async function answerWho(context: TurnContext, data: SubmitData<'answer-who'>): Promise<Reply> {
  const unit = unitOf(context.services.organisation, context.person);
  const stored = await openDraft(context, data.caseId);
  if (unit === undefined || stored === undefined) return showSentCase(context, data.caseId);
  const answers = whoIn(context, unit, stored.draft.answers, data);
  return save(context, data.caseId, 'who', answers, {
    who: problemsOf(context, unit, stored.draft.answers, answers),
  });
}

/** What the card of the step says, as far as its people are ones who can be told or kept out. */
export function whoIn(
  { services: { organisation }, person }: TurnContext,
  unit: Unit,
  draft: IntakeAnswers,
  data: Pick<SubmitData<'answer-who'>, 'told' | 'notTold' | 'wordsToLeader' | 'mentionedInDebriefing'>,
) {
  const byHand = byHandIn(draft);
  const candidates = candidatesFor(organisation, unit, person, byHand);
  const excludable = excludableFor(organisation, unit, person, { byHand, named: draft.notTold ?? [] });
  const { wordsToLeader, mentionedInDebriefing } = data;
  return {
    told: candidates.filter((candidate) => data.told.includes(candidate.person)),
    notTold: excludable.map((each) => each.person).filter((each) => data.notTold.includes(each)),
    wordsToLeader,
    mentionedInDebriefing,
  } satisfies Answers;
}

function problemsOf(
  { services: { organisation }, person }: TurnContext,
  unit: Unit,
  draft: IntakeAnswers,
  { told, notTold }: ReturnType<typeof whoIn>,
): NonNullable<Problems['who']> {
  const isNobodyLeft = candidatesFor(organisation, unit, person, byHandIn(draft)).every(
    (candidate) => notTold.includes(candidate.person) || !holdsCase(candidate.as),
  );
  return [
    ...(told.length === 0 ? ([isNobodyLeft ? 'nobody-left' : 'nobody-chosen'] as const) : []),
    ...(told.length > 0 && !told.some(({ as }) => holdsCase(as)) ? (['nobody-handles'] as const) : []),
    ...(told.some((each) => notTold.includes(each.person)) ? (['chosen-and-excluded'] as const) : []),
  ];
}
