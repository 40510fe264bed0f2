import { z } from 'zod';
import template from '../../adaptive-cards/talk-now.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Somebody wants to talk with a human being now: the numbers, and who is on call. */
export const talkNowCard = defineCard(
  withHelpNow({
    name: 'talk-now',
    template,
    /** Whether somebody is on call who could be told. */
    data: z.strictObject({ mayAlert: z.boolean() }),
    view: ({ mayAlert }, { texts }) => ({
      ...texts.alert.talk,
      fallbackText: texts.alert.talk.title,
      alert: texts.alert.ask.open,
      mayAlert,
    }),
    submits: { 'ask-alert': plainClick, later: plainClick },
  }),
);
