import { z } from 'zod';
import template from '../../adaptive-cards/place-status.json' with { type: 'json' };
import { UnitId } from '../organisation/ids.ts';
import { PlaceKind, PlaceNews } from '../organisation/places.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

const placeId = z.string().min(1).max(64);

const PlaceStatusData = z.strictObject({
  news: PlaceNews,
  kind: PlaceKind,
  /** Name of the unit; '' where none is meant. */
  unitName: z.string(),
  /** Who reads it, as the organisation is now. */
  readers: z.array(z.string()),
  /** The place that can be ended from here. */
  place: z.strictObject({ unit: UnitId, id: placeId }).optional(),
});

/** What came of connecting or disconnecting a channel or group chat, in the chat of whoever did it or leads there. */
export const placeStatusCard = defineCard({
  name: 'place-status',
  template,
  data: PlaceStatusData,
  view: ({ news, kind, unitName, readers, place }, { texts: { places }, commandId }) => {
    const isConnected = news === 'connected';
    return {
      title: places.news[news].title,
      fallbackText: places.news[news].title,
      body: places.news[news].body(inert(unitName)),
      readers: places.ask.readers(readers.map(inert).join(', ')),
      showsReaders: isConnected && readers.length > 0,
      isChannel: kind === 'channel' && (isConnected || news === 'how'),
      isGroup: kind === 'groupChat' && isConnected,
      warning: places.warning,
      group: places.group,
      canEnd: isConnected && place !== undefined,
      disconnect: places.disconnect,
      click: { commandId, unit: place?.unit ?? '', place: place?.id ?? '' },
    };
  },
  submits: { 'disconnect-place': plainClick.extend({ unit: UnitId, place: placeId }) },
});
