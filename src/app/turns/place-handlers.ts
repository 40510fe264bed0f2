import { noticeCard } from '../../cards/notice.ts';
import { placeAskCard } from '../../cards/place-ask.ts';
import { placeStatusCard } from '../../cards/place-status.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { instantText } from '../../case/instants.ts';
import { unitsToConnect } from '../../organisation/places.ts';
import type { Reply } from '../../ports/turn.ts';
import { connectPlace, placeKind } from '../places/connect-place.ts';
import { endPlace } from '../places/end-place.ts';
import { sendNoticesSoon } from '../tell-person.ts';
import { placeAskData, placeStatusData } from '../views/place.ts';
import type { Handlers } from './handlers.ts';
import { show, type TurnContext } from './turn-context.ts';

/** So long what was asked where others read along can be answered. */
const answeredWithin = { hours: 24 };

async function connectAsked(context: TurnContext, data: SubmitData<'connect-place'>): Promise<Reply> {
  const { services, person } = context;
  const request = await services.places.readRequest(person);
  const since = instantText(services.clock.now().subtract(answeredWithin));
  const units = unitsToConnect(services.organisation, person);
  if (request?.id !== data.request || request.at <= since || units.length === 0)
    return show(context, noticeCard, { kind: 'out-of-date' });
  const unit = units.find(({ id }) => id === data.unit);
  if (unit === undefined) {
    const again = await placeAskData(services, person, request, data.unit === undefined);
    return again === undefined
      ? show(context, noticeCard, { kind: 'out-of-date' })
      : show(context, placeAskCard, again);
  }
  const { conversation } = request;
  const { news, place } = await connectPlace(services, { unit, by: person, conversation });
  const shown = { news, kind: placeKind(conversation), unit: unit.id, place: place?.id };
  return show(context, placeStatusCard, await placeStatusData(services, shown));
}

async function disconnect(context: TurnContext, data: SubmitData<'disconnect-place'>): Promise<Reply> {
  const { services, person } = context;
  const may = unitsToConnect(services.organisation, person).some(({ id }) => id === data.unit);
  if (!may) return show(context, noticeCard, { kind: 'not-allowed' });
  const now = (await services.places.ofUnit(data.unit))?.place;
  if (now?.id === data.place) {
    await endPlace(services, now, person);
    sendNoticesSoon(context);
  }
  const kind = now?.kind ?? 'channel';
  const shown = { news: 'ended' as const, kind, unit: data.unit, place: undefined };
  return show(context, placeStatusCard, await placeStatusData(services, shown));
}

/**
 * `forbind` or `afbryd` in the person's own chat: how it is with the one unit they lead, and how it is done. Nothing for
 * whoever may set no unit's place.
 */
export async function showPlace(context: TurnContext): Promise<Reply | undefined> {
  const { services, person } = context;
  const [unit, ...others] = unitsToConnect(services.organisation, person);
  if (unit === undefined) return undefined;
  const bound = others.length === 0 ? (await services.places.ofUnit(unit.id))?.place : undefined;
  const isConnected = bound?.provenAt !== undefined;
  const shown = isConnected
    ? { news: 'connected' as const, kind: bound.kind, unit: unit.id, place: bound.id }
    : { news: 'how' as const, kind: 'channel' as const, unit: undefined, place: undefined };
  return show(context, placeStatusCard, await placeStatusData(services, shown));
}

/** The place of a unit: connecting it, ending it. */
export const placeHandlers = {
  'connect-place': connectAsked,
  'disconnect-place': disconnect,
} satisfies Partial<Handlers>;
