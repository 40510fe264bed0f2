import { instantText } from '../../case/instants.ts';
import type { UnitId } from '../../organisation/ids.ts';
import { unitsToConnect, type PlaceNews } from '../../organisation/places.ts';
import type { Conversation } from '../../ports/conversation.ts';
import { hashOf } from '../hash.ts';
import { sendNoticesSoon, tellPerson } from '../tell-person.ts';
import type { TurnContext } from '../turns/turn-context.ts';
import { readRequest } from '../words.ts';
import { connectPlace, placeKind, type Connected } from './connect-place.ts';
import { endPlace } from './end-place.ts';

/**
 * `forbind` and `afbryd`, written where others read along, by somebody who may set a unit's place. What comes of it is
 * told in their own chat; in the channel stands the test post and nothing else. False when it is not for this: then
 * the neutral line answers.
 */
export async function answerInPlace(context: TurnContext, text: string): Promise<boolean> {
  const { kind } = readRequest(text);
  if (kind !== 'connect' && kind !== 'disconnect') return false;
  const { services, person } = context;
  if (unitsToConnect(services.organisation, person).length === 0) return false;
  // Whom the bot has not met in private yet is sent there first.
  if ((await services.people.read(person))?.conversation === undefined) return false;
  await (kind === 'connect' ? connectHere(context) : disconnectHere(context));
  sendNoticesSoon(context);
  return true;
}

async function connectHere(context: TurnContext): Promise<void> {
  const { services, person } = context;
  const conversation = await withType(context);
  const { channelType } = conversation;
  if (channelType === 'standard' || channelType === 'shared') {
    await tell(context, { news: 'not-private' });
    return;
  }
  const [unit, ...others] = unitsToConnect(services.organisation, person);
  if (unit === undefined) return;
  const isPlain = channelType === 'private' && others.length === 0;
  const bound = await services.places.ofUnit(unit.id);
  const isSame = bound?.place.conversationId === conversation.conversationId;
  if (!isPlain || (bound !== undefined && !isSame)) return askFirst(context, conversation);
  const connected = await connectPlace(services, { unit, by: person, conversation });
  // Who answers twice at once says nothing here: the other one does.
  if (connected.news !== 'under-way') await tell(context, connected, unit.id);
}

/** Teams says what kind of channel it is when the app is added, and not always later. */
async function withType({ services, conversation }: TurnContext): Promise<Conversation> {
  if (conversation.kind !== 'channel' || conversation.channelType !== undefined) return conversation;
  const channelType = (await services.channels.read(conversation.conversationId))?.channelType;
  return channelType === undefined ? conversation : { ...conversation, channelType };
}

/** Within a minute it is the same message, delivered again. */
const sameWithin = { minutes: 1 };

async function askFirst({ services, person }: TurnContext, conversation: Conversation): Promise<void> {
  const { places, clock, ids } = services;
  const before = await places.readRequest(person);
  const isSame =
    before?.conversation.conversationId === conversation.conversationId &&
    before.at > instantText(clock.now().subtract(sameWithin));
  const request = isSame
    ? before
    : { id: ids.commandId(), person, conversation, at: instantText(clock.now()) };
  if (!isSame) await places.writeRequest(request);
  await tellPerson(services, {
    recipient: person,
    key: `place-ask-${request.id}`,
    content: { kind: 'place-ask', request: request.id },
  });
}

async function disconnectHere(context: TurnContext): Promise<void> {
  const { services, person, conversation } = context;
  const bound = (await services.places.ofConversation(conversation.conversationId))?.place;
  const may = unitsToConnect(services.organisation, person).some(({ id }) => id === bound?.unit);
  if (bound === undefined || !may) return tell(context, { news: 'none-here' });
  await endPlace(services, bound, person);
  await tell(context, { news: 'ended', place: bound }, bound.unit);
}

/** Once for the same news of the same place; where there is none, once a minute. */
async function tell(context: TurnContext, { news, place }: Connected, unit?: UnitId): Promise<void> {
  const { services, person, conversation, now } = context;
  const isFresh = place !== undefined && isJustNow(context, place.at);
  const occasion = isFresh || news === 'ended' ? place?.id : now.slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const about: PlaceNews = news;
  await tellPerson(services, {
    recipient: person,
    key: `place-${about}-${hashOf(JSON.stringify([occasion ?? '', conversation.conversationId]))}`,
    content: {
      kind: 'place',
      news: about,
      placeKind: placeKind(conversation),
      ...(unit !== undefined && { unit }),
      ...(place !== undefined && { place: place.id }),
    },
  });
}

function isJustNow({ services }: TurnContext, at: string): boolean {
  return at > instantText(services.clock.now().subtract(sameWithin));
}
