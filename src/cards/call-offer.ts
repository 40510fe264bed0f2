import template from '../../adaptive-cards/call-offer.json' with { type: 'json' };
import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** It goes badly: the numbers to call at once, and whether the leader may be told to call. Nothing happens by itself. */
export const callOfferCard = defineCard(
  withHelpNow({
    name: 'call-offer',
    template,
    data: z.strictObject({
      caseId: CaseId,
      hasLeader: z.boolean(),
      /** The answer was not kept: what was erased takes nothing more. */ isLost: z.boolean(),
    }),
    view: ({ caseId, hasLeader, isLost }, { texts, commandId }) => ({
      ...texts.callOffer,
      fallbackText: texts.callOffer.title,
      body: isLost ? `${texts.callOffer.body} ${texts.callOffer.lost}` : texts.callOffer.body,
      hasLeader,
      numbers: [
        { line: texts.crisis.lifeline },
        { line: texts.crisis.victims },
        { line: texts.crisis.emergency },
      ],
      click: { caseId, commandId },
    }),
    submits: { 'request-call': caseClick, later: plainClick },
  }),
);
