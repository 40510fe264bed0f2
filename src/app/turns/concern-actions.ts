import { concernAnswerCard } from '../../cards/concern-answer.ts';
import { concernKeepOutCard } from '../../cards/concern-keep-out.ts';
import { concernToldCard } from '../../cards/concern-told.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswer, decideKeepOut, decideLetKnow, type Answer } from '../../concern/answer.ts';
import type { Concern } from '../../concern/concern.ts';
import { stillToAsk } from '../../concern/route.ts';
import type { Reply } from '../../ports/turn.ts';
import { concernCircumstances } from '../concerns/circumstances.ts';
import { runConcern } from '../concerns/run-concern.ts';
import { nameOf } from '../recipients.ts';
import { answerData, toldData } from '../views/concern.ts';
import { settleSoon } from './colleague-send.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The person answers. Whom it is about is who clicks; without a concern the answer is the same and changes nothing. */
export async function answerConcern(
  context: TurnContext,
  { answer }: SubmitData<'concern-answer'>,
): Promise<Reply> {
  const { services, person } = context;
  const { concern } = await runConcern(services, person, (before, circumstances) =>
    decideAnswer(before, answer, circumstances),
  );
  settleSoon(context, person);
  return show(context, concernAnswerCard, answerData(services, concern, answer));
}

/** The person lets one colleague know that there is an answer. */
export async function letColleagueKnow(
  context: TurnContext,
  { colleague }: SubmitData<'concern-let-know'>,
): Promise<Reply> {
  const { services, person, now } = context;
  const { concern } = await runConcern<'not-known'>(services, person, (before) =>
    decideLetKnow(before, colleague, now),
  );
  settleSoon(context, person);
  return show(context, concernAnswerCard, answerData(services, concern, answerIn(concern)));
}

function answerIn(concern: Concern | undefined): Answer {
  const because = concern?.ended?.because;
  return because === undefined || because === 'time' ? 'want-help' : because;
}

/** What has been said of the person, and to whom. */
export async function showConcern(context: TurnContext): Promise<Reply> {
  const concern = (await context.services.concerns.read(context.person))?.concern;
  return showState(context, concern);
}

function showState(context: TurnContext, concern: Concern | undefined): Promise<Reply> {
  if (concern === undefined || concern.tellings.length === 0)
    return show(context, noticeCard, { kind: 'out-of-date' });
  return show(context, concernToldCard, toldData(context.services, concern, context.now));
}

/** Who should not have been told? Shows who is asked instead, by name. */
export async function askWhomToKeepOut(context: TurnContext): Promise<Reply> {
  const { services, person } = context;
  const { organisation } = services;
  const [stored, { chain }] = await Promise.all([
    services.concerns.read(person),
    concernCircumstances(services, person),
  ]);
  const concern = stored?.concern;
  const told = concern?.steps.filter((step) => !concern.keptOut.includes(step.person)) ?? [];
  if (concern === undefined || told.length === 0) return showState(context, concern);
  const [next] = concern.ended === undefined ? stillToAsk(concern, chain) : [];
  const people = new Map(told.map((step) => [step.person, step]));
  return show(context, concernKeepOutCard, {
    people: [...people.values()].map(({ person: one, as }) => ({
      person: one,
      as,
      name: nameOf(organisation, one),
    })),
    next: next && { name: nameOf(organisation, next.person), as: next.as },
  });
}

/** Out at once and without a word; whoever was waited for is followed by the next. */
export async function keepOutOfConcern(
  context: TurnContext,
  data: SubmitData<'concern-keep-out'>,
): Promise<Reply> {
  const { services, person } = context;
  const { concern } = await runConcern<'not-told'>(services, person, (before, circumstances) =>
    decideKeepOut(before, data.person, circumstances),
  );
  settleSoon(context, person);
  return showState(context, concern);
}
