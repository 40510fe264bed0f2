import { colleagueDoneCard } from '../../cards/colleague-done.ts';
import type { Way } from '../../cards/colleague-clicks.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { ClickId, CommandId } from '../../case/ids.ts';
import { decideAsk } from '../../concern/ask.ts';
import type { Said } from '../../concern/concern.ts';
import { decideHoldForReview } from '../../concern/review.ts';
import { decideTell } from '../../concern/tell.ts';
import { personOf } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { deliveryOf } from '../concerns/delivery-of.ts';
import { runConcern } from '../concerns/run-concern.ts';
import { settleConcern } from '../concerns/settle-concern.ts';
import { weighAct } from '../concerns/weigh-act.ts';
import { nameOf } from '../recipients.ts';
import { sendNoticesSoon } from '../tell-person.ts';
import { chooseColleague, recipientsFor } from './colleague-actions.ts';
import { begin } from './intake.ts';
import { clickOf, show, type TurnContext } from './turn-context.ts';

/** The yes to asking the person. */
export function sendAsk(context: TurnContext, data: SubmitData<'colleague-send-ask'>): Promise<Reply> {
  return send(context, data, 'ask', undefined);
}

/** The yes to telling management. */
export function sendTell(context: TurnContext, data: SubmitData<'colleague-send-tell'>): Promise<Reply> {
  const { danger, kind, leaderIsPart, named } = data;
  return send(context, data, 'tell', { danger, kind, leaderIsPart, named });
}

interface About {
  readonly about: PersonId;
  readonly commandId: CommandId;
}

async function send(context: TurnContext, data: About, way: Way, said: Said | undefined): Promise<Reply> {
  const { services, person } = context;
  const { about } = data;
  const { organisation } = services;
  if (about === person) return begin(context);
  if (personOf(organisation, person) === undefined) return show(context, noticeCard, { kind: 'no-unit' });
  if (personOf(organisation, about) === undefined) return chooseColleague(context, { way }, 'unknown');
  const name = nameOf(organisation, about);
  if (said !== undefined && recipientsFor(context, about, said).length === 0)
    return show(context, colleagueDoneCard, { what: 'nobody', name });
  const { click } = clickOf(context, `colleague-send-${way}`, data);
  const verdict = await decideOnce(context, about, click, said);
  settleSoon(context, about);
  const what = verdict === 'review' ? 'review' : said === undefined ? 'asked' : 'told';
  return show(context, colleagueDoneCard, { what, name, sent: { about, click } });
}

/** Whether the person has been given what the colleague sent. Whoever sent nothing finds nothing. */
export async function showDelivery(
  context: TurnContext,
  { about, sent }: SubmitData<'colleague-delivered'>,
): Promise<Reply> {
  const { services, person: by, now } = context;
  const delivery = await deliveryOf(services, { by, about, click: sent });
  const { what } = delivery;
  return show(context, colleagueDoneCard, {
    what,
    name: nameOf(services.organisation, about),
    ...('at' in delivery ? { given: { at: delivery.at, now } } : {}),
    ...(what === 'waiting' ? { sent: { about, click: sent } } : {}),
  });
}

/** The answer to the colleague follows from the colleague's own doings alone, never from what is known of the person. */
async function decideOnce(
  { services, person: by, now }: TurnContext,
  about: PersonId,
  click: ClickId,
  said: Said | undefined,
): Promise<'sent' | 'review'> {
  const act = { about, click, at: now, danger: said?.danger === true } as const;
  const { verdict, people } = await weighAct(services, by, {
    ...act,
    way: said === undefined ? 'ask' : 'tell',
  });
  const speaker = { about, by, click };
  await runConcern<'about-oneself' | 'too-many'>(services, about, (before, circumstances) => {
    if (verdict === 'review') return decideHoldForReview(before, speaker, { said, people }, circumstances);
    return said === undefined
      ? decideAsk(before, speaker, circumstances)
      : decideTell(before, speaker, said, circumstances);
  });
  return verdict;
}

/** After the answer: hands over what was decided, and sends it. */
export function settleSoon(context: TurnContext, about: PersonId): void {
  context.background.run(() => settleConcern(context.services, about).then(() => sendNoticesSoon(context)));
}
