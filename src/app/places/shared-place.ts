import { unitById } from '../../organisation/directory.ts';
import type { UnitId } from '../../organisation/ids.ts';
import type { Organisation, Unit } from '../../organisation/organisation.ts';
import { withPlace, type PlaceKind } from '../../organisation/places.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Services } from '../services.ts';

/**
 * The unit with the one place that its leader, deputy and AMR read together, if it has any. **Whatever posts there or
 * counts on it asks here**: the organisation file first, then what was bound, read anew each time because other
 * processes bind as well. Throws `StorageUnavailable`.
 */
export async function withSharedPlace(services: Services, unit: Unit): Promise<Unit> {
  return (await sharedPlaceOf(services, unit)).unit;
}

/** The same, and what kind of place it is. */
export async function sharedPlaceOf(
  { places }: Services,
  unit: Unit,
): Promise<{ readonly unit: Unit; readonly kind: PlaceKind }> {
  if (unit.privateChannel !== undefined) return { unit, kind: 'channel' };
  const bound = (await places.ofUnit(unit.id))?.place;
  return { unit: withPlace(unit, bound), kind: bound?.kind ?? 'channel' };
}

/** Where the unit's shared place is written to: as the bot was last met there, else as the organisation file says. */
export async function sharedPlaceAddress(services: Services, id: UnitId): Promise<Conversation | undefined> {
  const { channels, organisation } = services;
  const unit = unitById(organisation, id);
  const channel = unit && (await withSharedPlace(services, unit)).privateChannel;
  if (channel === undefined) return undefined;
  return (await channels.read(channel.conversationId)) ?? fromFile(organisation, channel);
}

function fromFile(
  { tenantId }: Organisation,
  { conversationId, serviceUrl }: NonNullable<Unit['privateChannel']>,
): Conversation | undefined {
  if (serviceUrl === undefined) return undefined;
  return { serviceUrl, conversationId, tenantId, botId: '', userId: '', kind: 'channel' };
}
