import { z } from 'zod';
import template from '../../adaptive-cards/notice.json' with { type: 'json' };
import { PlaceKind } from '../organisation/places.ts';
import { defineCard } from './define-card.ts';

/** The post that shows that the bot can write in a channel or group chat. Everybody there sees it. */
export const placeTestCard = defineCard({
  name: 'place-test',
  template,
  data: z.strictObject({ kind: PlaceKind }),
  view: ({ kind }, { texts: { places } }) => ({
    ...places.test[kind],
    fallbackText: places.test[kind].title,
  }),
  submits: {},
});
