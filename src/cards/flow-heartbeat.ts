import { z } from 'zod';
import template from '../../adaptive-cards/flow-heartbeat.json' with { type: 'json' };
import { defineCard } from './define-card.ts';

/** What a flow shows that posts whatever it gets: that the bot only tried whether it answers. */
export const flowHeartbeatCard = defineCard({
  name: 'flow-heartbeat',
  template,
  data: z.strictObject({}),
  view: (_, { texts }) => ({
    title: texts.flow.heartbeat,
    fallbackText: texts.flow.heartbeat,
    body: texts.flow.heartbeatMeaning,
  }),
  submits: {},
});
