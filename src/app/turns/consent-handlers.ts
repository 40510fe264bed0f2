import { changeConsent, chooseConsent, showConsents } from './consent-actions.ts';
import type { Handlers } from './handlers.ts';

/** What the person says yes and no to, and what is kept of the case. */
export const consentHandlers = {
  'show-consents': showConsents,
  'choose-consent': chooseConsent,
  'change-consent': changeConsent,
} satisfies Partial<Handlers>;
