import { z } from 'zod';
import template from '../../adaptive-cards/place-ask.json' with { type: 'json' };
import { UnitId } from '../organisation/ids.ts';
import { PlaceKind } from '../organisation/places.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** More units than this make no list that can be read. */
export const mostUnits = 80;

const PlaceAskData = z.strictObject({
  /** The request that the button answers. */
  request: z.string().min(1).max(64),
  kind: PlaceKind,
  /** Teams says that the channel is private. */
  isPrivate: z.boolean(),
  /** The units that may be meant; of one, who reads along there. */
  units: z
    .array(z.strictObject({ unit: UnitId, name: z.string(), readers: z.array(z.string()) }))
    .min(1)
    .max(mostUnits),
  isMore: z.boolean(),
  /** The one unit has a place already. */
  replaces: z.boolean(),
  notChosen: z.boolean(),
});
type PlaceAskData = z.infer<typeof PlaceAskData>;

/** Asks in the person's own chat before a channel or group chat is connected. */
export const placeAskCard = defineCard({
  name: 'place-ask',
  template,
  data: PlaceAskData,
  view: (data, { texts: { places, shared }, commandId }) => {
    const { request, kind, units, isMore, replaces, notChosen } = data;
    const [only, ...others] = units;
    const isOne = others.length === 0;
    return {
      shared,
      ...places.ask,
      title: places.ask.title[kind],
      fallbackText: places.ask.title[kind],
      body: bodyOf(data, places),
      readers: places.ask.readers(namesIn(only)),
      showsReaders: isOne && kind === 'channel' && only !== undefined && only.readers.length > 0,
      isReplacing: isOne && replaces,
      isSeveral: !isOne,
      choices: units.map(({ unit, name }) => ({ title: name, value: unit })),
      isMore,
      notChosen,
      connect: places.ask.connect[kind],
      click: { commandId, request, ...(isOne && { unit: only?.unit }) },
    };
  },
  submits: {
    'connect-place': plainClick.extend({
      request: z.string().min(1).max(64),
      unit: z.union([z.literal('').transform(() => undefined), UnitId]).optional(),
    }),
  },
});

function bodyOf({ kind, isPrivate, units }: PlaceAskData, { ask }: Texts['places']): string {
  if (kind === 'channel') return isPrivate ? ask.isPrivate : ask.notSure;
  const [only, ...others] = units;
  const names = namesIn(only);
  return others.length === 0 && names !== '' ? ask.group(names) : ask.groupOfUnit;
}

function namesIn(unit: PlaceAskData['units'][number] | undefined): string {
  return (unit?.readers ?? []).map(inert).join(', ');
}
