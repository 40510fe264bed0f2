import type { z } from 'zod';
import { Language, PersonId } from '../../organisation/ids.ts';
import type { Actor, Turn } from '../../ports/turn.ts';
import { Activity, ExecuteValue, SubmitValue } from './activity.ts';
import { conversationOf } from './conversation-of.ts';
import { filesOf } from './files-of.ts';
import { messageText } from './message-text.ts';

/** A request body of the right shape. `turn` is undefined where the bot has nothing to do. */
export interface Incoming {
  readonly activity: Activity;
  readonly turn: Turn | undefined;
}

/** Checks a request body. Undefined means a wrong shape. */
export function readActivity(body: unknown): Incoming | undefined {
  const parsed = Activity.safeParse(body);
  if (!parsed.success) return undefined;
  const turn = turnOf(parsed.data);
  return turn === 'malformed' ? undefined : { activity: parsed.data, turn };
}

type MaybeTurn = Turn | undefined | 'malformed';

function turnOf(activity: Activity): MaybeTurn {
  switch (activity.type) {
    case 'message':
      return messageTurn(activity);
    case 'invoke':
      return invokeTurn(activity);
    case 'installationUpdate':
      return installationTurn(activity);
    case 'conversationUpdate':
      return membershipTurn(activity);
    default:
      return undefined;
  }
}

function messageTurn(activity: Activity): MaybeTurn {
  if (!activity.from) return 'malformed';
  const actor = actorOf(activity);
  if (actor === undefined) return undefined;
  const text = messageText(activity.text ?? '', mentionsOf(activity), activity.recipient.id);
  const files = filesOf(activity);
  const submitted =
    text === '' && files.length === 0 ? SubmitValue.safeParse(activity.value).data : undefined;
  if (submitted === undefined)
    return {
      kind: 'message',
      actor,
      conversation: conversationOf(activity),
      text,
      files,
      messageId: activity.id ?? undefined,
    };
  const { verb, ...data } = submitted;
  return submitTurn(activity, actor, { answer: 'posted', verb, data });
}

function invokeTurn(activity: Activity): MaybeTurn {
  if (activity.name === 'adaptiveCard/action')
    return onValue(activity, ExecuteValue, (actor, { action }) =>
      submitTurn(activity, actor, { answer: 'in-place', verb: action.verb, data: action.data }),
    );
  return undefined;
}

function onValue<Value>(
  activity: Activity,
  schema: z.ZodType<Value>,
  make: (actor: Actor, value: Value) => Turn,
): MaybeTurn {
  const parsed = schema.safeParse(activity.value);
  if (!parsed.success || !activity.from) return 'malformed';
  const actor = actorOf(activity);
  return actor && make(actor, parsed.data);
}

type Submitted = Pick<Extract<Turn, { kind: 'submit' }>, 'answer' | 'verb' | 'data'>;

function submitTurn(activity: Activity, actor: Actor, submitted: Submitted): Turn {
  const cardMessageId = activity.replyToId ?? undefined;
  return { kind: 'submit', actor, conversation: conversationOf(activity), cardMessageId, ...submitted };
}

function installationTurn(activity: Activity): MaybeTurn {
  const conversation = conversationOf(activity);
  if (activity.action?.startsWith('add'))
    return { kind: 'installed', actor: actorOf(activity), conversation };
  return activity.action?.startsWith('remove') ? { kind: 'removed', conversation } : undefined;
}

/** Members come and go; only the bot itself matters. A private channel tells of the bot in this way alone. */
function membershipTurn(activity: Activity): MaybeTurn {
  const isBot = ({ id }: { readonly id: string }): boolean => id === activity.recipient.id;
  const conversation = conversationOf(activity);
  if (activity.membersAdded?.some(isBot))
    return { kind: 'installed', actor: actorOf(activity), conversation };
  return activity.membersRemoved?.some(isBot) ? { kind: 'removed', conversation } : undefined;
}

/** Undefined for senders without an Entra id that could be a person of the organisation, such as anonymous guests. */
function actorOf({ from, locale, entities }: Activity): Actor | undefined {
  const person = PersonId.safeParse(from?.aadObjectId ?? from?.id).data;
  const tag = locale ?? entities?.find(({ type }) => type === 'clientInfo')?.locale;
  return person && { person, locale: Language.safeParse(tag?.slice(0, 2).toLowerCase()).data };
}

function mentionsOf({ entities }: Activity): { id: string; text: string }[] {
  return (entities ?? []).flatMap(({ type, mentioned, text }) =>
    type === 'mention' && mentioned ? [{ id: mentioned.id, text: text ?? '' }] : [],
  );
}
