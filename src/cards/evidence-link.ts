import { z } from 'zod';
import template from '../../adaptive-cards/evidence-link.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** A link to one file or to all of them. The picture itself is never on a card. */
export const evidenceLinkCard = defineCard(
  withHelpNow({
    name: 'evidence-link',
    template,
    data: z.strictObject({ caseId: CaseId, url: z.url(), isOwn: z.boolean() }),
    view: ({ caseId, url, isOwn }, { texts, commandId }) => ({
      ...texts.evidenceLink,
      fallbackText: texts.evidenceLink.title,
      toList: texts.evidence.toList,
      url,
      isOwn,
      isOthers: !isOwn,
      click: { caseId, commandId },
    }),
    submits: { 'show-evidence': caseClick, 'show-case': caseClick },
  }),
);
