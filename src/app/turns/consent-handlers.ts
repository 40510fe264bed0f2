import { changeConsent, chooseConsent, showConsents } from './consent-actions.ts';
import { makeCopy, showReaders } from './kept-actions.ts';
import { askReopen, needNothingMore, reopenCase } from './reopen-actions.ts';
import type { Handlers } from './handlers.ts';

/** What the person says yes and no to, and what is kept of the case. */
export const consentHandlers = {
  'show-consents': showConsents,
  'choose-consent': chooseConsent,
  'change-consent': changeConsent,
  'show-readers': showReaders,
  'make-copy': makeCopy,
  'ask-reopen': askReopen,
  'reopen-case': reopenCase,
  'need-nothing-more': needNothingMore,
} satisfies Partial<Handlers>;
