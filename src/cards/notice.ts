import { z } from 'zod';
import template from '../../adaptive-cards/notice.json' with { type: 'json' };
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

const NoticeKind = z.enum([
  'out-of-date',
  'not-allowed',
  'discarded',
  'withdrawn',
  'try-again',
  'already-answered',
  'case-ended',
  'thanks',
  'no-link',
  'later',
  'no-unit',
  'language',
  'something-missing-kept',
  'follow-ups-off',
  'follow-ups-on',
  'call-requested',
  'nothing-more',
  'nothing-more-kept',
  'nobody-to-call',
  'words-added',
  'words-added-shared',
  'not-kept',
]);

/** One short answer: what happened, and what one can do now. */
export const noticeCard = defineCard(
  withHelpNow({
    name: 'notice',
    template,
    data: z.strictObject({ kind: NoticeKind }),
    view: ({ kind }, { texts }) => ({ ...texts.notice[kind], fallbackText: texts.notice[kind].title }),
    submits: {},
  }),
);
