import { unitById } from '../../organisation/directory.ts';
import type { PersonId, UnitId } from '../../organisation/ids.ts';
import type { Unit } from '../../organisation/organisation.ts';
import { unitsToConnect, type PlaceKind, type PlaceNews } from '../../organisation/places.ts';
import { channelAudience } from '../../organisation/roles.ts';
import type { PlaceRequest } from '../../ports/place-store.ts';
import { mostUnits } from '../../cards/place-ask.ts';
import { placeKind } from '../places/connect-place.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** What a person is told of the place of a unit, or of none. */
interface Shown {
  readonly news: PlaceNews;
  readonly kind: PlaceKind;
  readonly unit: UnitId | undefined;
  /** The place that it was of; it can be ended as long as it is the unit's. */
  readonly place: string | undefined;
}

export async function placeStatusData(services: Services, { news, kind, unit: id, place }: Shown) {
  const unit = id && unitById(services.organisation, id);
  const now = unit && place !== undefined ? await services.places.ofUnit(unit.id) : undefined;
  return {
    news,
    kind,
    unitName: unit?.name ?? '',
    readers: unit === undefined ? [] : readersOf(services, unit),
    ...(now !== undefined && now.place.id === place && { place: { unit: now.place.unit, id: now.place.id } }),
  };
}

/** What is asked before a conversation is connected. Nothing when the person has no unit to connect it to any more. */
export async function placeAskData(
  services: Services,
  asker: PersonId,
  request: PlaceRequest,
  notChosen = false,
) {
  const { organisation, places } = services;
  const all = unitsToConnect(organisation, asker);
  const bound = new Set((await places.all()).map(({ unit }) => unit));
  const hasPlace = ({ id, privateChannel }: Unit) => privateChannel !== undefined || bound.has(id);
  // Whoever sets up many units finds those first that are still to be done.
  const units = [...all.filter((unit) => !hasPlace(unit)), ...all.filter(hasPlace)].slice(0, mostUnits);
  const [only] = units;
  if (only === undefined) return undefined;
  return {
    request: request.id,
    kind: placeKind(request.conversation),
    isPrivate: request.conversation.channelType === 'private',
    units: units.map((unit) => ({ unit: unit.id, name: unit.name, readers: readersOf(services, unit) })),
    isMore: all.length > units.length,
    replaces: units.length === 1 && bound.has(only.id),
    notChosen,
  };
}

function readersOf({ organisation }: Services, unit: Unit): string[] {
  return channelAudience(unit).map((reader) => nameOf(organisation, reader));
}
