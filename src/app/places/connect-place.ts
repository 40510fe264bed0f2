import { placeTestCard } from '../../cards/place-test.ts';
import { instantText } from '../../case/instants.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Unit } from '../../organisation/organisation.ts';
import {
  isInUse,
  whyNotBind,
  type BoundPlace,
  type PlaceKind,
  type PlaceNews,
} from '../../organisation/places.ts';
import { channelAudience } from '../../organisation/roles.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { StoredPlace } from '../../ports/place-store.ts';
import { textsIn } from '../../texts/texts-in.ts';
import { renderFor } from '../reader.ts';
import type { Services } from '../services.ts';

/** Longer than a post can take: a test that was begun before it belongs to a process that died. */
const secondsToProve = 45;

/** Who makes which conversation the place of which unit. */
export interface Wish {
  readonly unit: Unit;
  readonly by: PersonId;
  readonly conversation: Conversation;
}

/** What came of it, and the place where there is one. */
export interface Connected {
  readonly news: PlaceNews;
  readonly place?: BoundPlace | undefined;
}

/**
 * Binds a conversation to a unit and proves it with one post there. However often and from wherever the same is asked,
 * one binds and posts; a place whose post was not accepted is not kept. Throws `StorageUnavailable`.
 */
export async function connectPlace(services: Services, wish: Wish): Promise<Connected> {
  const { places, organisation } = services;
  const { unit, conversation } = wish;
  const { conversationId } = conversation;
  const [ofUnit, ofConversation] = await Promise.all([
    places.ofUnit(unit.id),
    places.ofConversation(conversationId),
  ]);
  const known = { ofUnit: ofUnit?.place, ofConversation: ofConversation?.place };
  const refusal = whyNotBind(organisation, unit, { conversationId, kind: placeKind(conversation) }, known);
  if (refusal !== undefined) return { news: refusal };
  if (ofUnit?.place.conversationId === conversationId) {
    if (isInUse(unit, ofUnit.place)) return { news: 'connected', place: ofUnit.place };
    if (isBeingProven(services, ofUnit.place)) return { news: 'under-way' };
  }
  return bindAndProve(services, wish, ofUnit);
}

/** Of what is written in a channel or group chat. */
export function placeKind({ kind }: Conversation): PlaceKind {
  return kind === 'channel' ? 'channel' : 'groupChat';
}

function isBeingProven({ clock }: Services, { provenAt, at }: BoundPlace): boolean {
  return provenAt === undefined && at > instantText(clock.now().subtract({ seconds: secondsToProve }));
}

async function bindAndProve(
  services: Services,
  { unit, by, conversation }: Wish,
  before: StoredPlace | undefined,
): Promise<Connected> {
  const { places, clock, ids } = services;
  const kind = placeKind(conversation);
  const place: BoundPlace = {
    id: ids.commandId(),
    unit: unit.id,
    conversationId: conversation.conversationId,
    kind,
    by,
    at: instantText(clock.now()),
    readers: channelAudience(unit),
  };
  await rememberAddress(services, conversation);
  const bound = await places.bind(place, before);
  if (bound === undefined) return overtaken(services, place);
  if (!(await isPosted(services, conversation, kind))) {
    await places.unbind(bound);
    return { news: 'not-posted' };
  }
  const proven: BoundPlace = { ...place, provenAt: instantText(clock.now()) };
  return (await places.change(proven, bound.tag))
    ? { news: 'connected', place: proven }
    : { news: 'overtaken' };
}

/** The same message may have been delivered twice at once: then the other one posts and tells. */
async function overtaken({ places }: Services, { unit, conversationId }: BoundPlace): Promise<Connected> {
  const now = (await places.ofUnit(unit))?.place;
  return { news: now?.conversationId === conversationId ? 'under-way' : 'overtaken' };
}

async function rememberAddress({ channels }: Services, conversation: Conversation): Promise<void> {
  await channels.write({ ...conversation, userId: '' });
}

/** One attempt. Whether what may have been shown was shown, whoever asked for it sees; the place is not used on a guess. */
async function isPosted(services: Services, conversation: Conversation, kind: PlaceKind): Promise<boolean> {
  const card = renderFor(services, textsIn('da'), placeTestCard, { kind });
  const outcome = await services.messenger.send(conversation, { card, summary: card.fallbackText });
  return outcome.kind === 'sent';
}
