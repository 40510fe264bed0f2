import { unitById } from '../../organisation/directory.ts';
import type { PersonId, UnitId } from '../../organisation/ids.ts';
import type { BoundPlace, PlaceKind, PlaceNews } from '../../organisation/places.ts';
import { distinct } from '../../organisation/roles.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Services } from '../services.ts';
import { localDate } from '../../law/moments.ts';
import { tellPerson } from '../tell-person.ts';
import { placeKind } from './connect-place.ts';

/** A place that ends, and how. */
interface Ending {
  readonly unit: UnitId;
  readonly kind: PlaceKind;
  readonly news: Extract<PlaceNews, 'ended' | 'app-removed'>;
  /** Names the ending: of one and the same, each is told once. */
  readonly occasion: string;
}

/** Somebody of the workplace ends a place. Its leader is told, unless it was the leader. */
export async function endPlace(services: Services, place: BoundPlace, by: PersonId): Promise<void> {
  const { unit, kind, id } = place;
  const leader = unitById(services.organisation, unit)?.leader;
  if (leader !== by) await tellEach(services, [leader], { unit, kind, news: 'ended', occasion: id });
  await unbind(services, place);
}

/**
 * The app was taken out of a channel or group chat. What was bound to it ends, and leader and administrators are told;
 * before anything is forgotten, so that a crash in between tells nobody less.
 */
export async function appWasRemoved(services: Services, conversation: Conversation): Promise<void> {
  const { organisation, places, channels, clock } = services;
  const { conversationId } = conversation;
  const bound = (await places.ofConversation(conversationId))?.place;
  const named = organisation.units.filter(
    ({ privateChannel }) => privateChannel?.conversationId === conversationId,
  );
  const day = localDate(clock.now()).toString();
  const kind = placeKind(conversation);
  const ended = [
    ...(bound === undefined ? [] : [{ unit: bound.unit, occasion: bound.id }]),
    ...named.map(({ id }) => ({ unit: id, occasion: `${id}-${day}` })),
  ];
  for (const { unit, occasion } of ended) {
    const leader = unitById(organisation, unit)?.leader;
    const told = [leader, ...organisation.administrators];
    await tellEach(services, told, { unit, kind, news: 'app-removed', occasion });
  }
  // Without its address a place is found by the self-check, should this process die in between.
  await channels.remove(conversationId);
  if (bound !== undefined) await unbind(services, bound);
}

async function tellEach(
  services: Services,
  people: readonly (PersonId | undefined)[],
  { unit, kind, news, occasion }: Ending,
): Promise<void> {
  for (const recipient of distinct(people))
    await tellPerson(services, {
      recipient,
      key: `place-${news}-${occasion}`,
      content: { kind: 'place-ended', news, placeKind: kind, unit },
    });
}

/** Also where its test is recorded in the same moment; a place that took over stays. */
async function unbind({ places }: Services, { unit, id }: BoundPlace): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const now = await places.ofUnit(unit);
    if (now?.place.id !== id || (await places.unbind(now))) return;
  }
}
