import { z } from 'zod';
import template from '../../adaptive-cards/collect-done.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** Word to the person that it is kept, without showing any of it. */
export const collectDoneCard = defineCard(
  withHelpNow({
    name: 'collect-done',
    template,
    data: z.strictObject({ caseId: CaseId, name: z.string(), items: z.int().min(0) }),
    view: ({ caseId, name, items }, { texts, commandId }) => {
      const { collectDone, evidence } = texts;
      const title = items === 0 ? collectDone.titleNone : collectDone.title;
      return {
        title,
        fallbackText: title,
        body: items === 0 ? collectDone.bodyNone(inert(name)) : collectDone.body(inert(name), items),
        open: evidence.open,
        click: { caseId, commandId },
      };
    },
    submits: { 'show-evidence': caseClick, later: plainClick },
  }),
);
