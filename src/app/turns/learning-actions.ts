import { learningNoteCard } from '../../cards/learning-note.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { handlerOf } from '../../case/handler.ts';
import { decideNoteLearning } from '../../case/note-learning.ts';
import { roundToLearnFrom } from '../../case/tasks/belongs-to-task.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { writePrivately } from '../private-notes.ts';
import { learningData, namesIn } from '../views/learning.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The card for what the team has learned, opened again from its task. */
export async function showLearning(
  context: TurnContext,
  { caseId }: SubmitData<'show-learning'>,
): Promise<Reply> {
  const { services, person, now } = context;
  const state = (await services.cases.readHead(caseId))?.state;
  if (state === undefined || handlerOf(state) !== person || !hasPart(services, state, person))
    return refusePolitely(context);
  const round = roundToLearnFrom(state, now);
  if (round === undefined) return showCase(context, state);
  return show(context, learningNoteCard, learningData(state, round));
}

/** What the team has learned: kept without names, and handed to the AMR. A word that may be a name is asked about first. */
export async function noteLearning(context: TurnContext, data: SubmitData<'note-learning'>): Promise<Reply> {
  const { services, person: by } = context;
  const { caseId, round, topics, points } = data;
  const before = (await services.cases.readHead(caseId))?.state;
  if (before === undefined || handlerOf(before) !== by || !hasPart(services, before, by))
    return refusePolitely(context);
  if (topics.length === 0 && points === undefined)
    return show(context, learningNoteCard, learningData(before, round, { stage: 'empty' }));
  const names = namesToAskAbout(context, before, data);
  if (names.length > 0)
    return show(
      context,
      learningNoteCard,
      learningData(before, round, { stage: 'names', topics, points, names }),
    );
  let isTaken = false;
  const outcome = await runInTurn(context, 'note-learning', data, {
    decide: onCase((state, now) => {
      const decision = decideNoteLearning(state, { by, round, topics, now });
      isTaken = decision.kind === 'accepted';
      return decision;
    }),
    prepare: async () => {
      if (isTaken && points !== undefined)
        await writePrivately(services, caseId, { learning: { round, points } });
    },
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  if (outcome.kind === 'refused') return showCase(context, state);
  return show(context, learningNoteCard, learningData(state, round));
}

/** Words that may be a name and were not asked about yet. */
function namesToAskAbout(
  { services }: TurnContext,
  state: Parameters<typeof namesIn>[1],
  { points = '', allowed = '' }: Pick<SubmitData<'note-learning'>, 'points' | 'allowed'>,
): readonly string[] {
  const asked = allowed.split(',');
  const found = namesIn(services, state, points);
  return found.every((name) => asked.includes(name)) ? [] : found;
}
