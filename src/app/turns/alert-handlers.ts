import { answerAlert, askAlert, sendAlert, showAlert, showDanger, showTalkNow } from './alert-actions.ts';
import type { Handlers } from './handlers.ts';

/** Danger, somebody to talk with, and who is on call. */
export const alertHandlers = {
  'in-danger': showDanger,
  'talk-now': showTalkNow,
  'ask-alert': askAlert,
  'send-alert': sendAlert,
  'show-alert': showAlert,
  'answer-alert': answerAlert,
} satisfies Partial<Handlers>;
