import type { Handlers } from './handlers.ts';
import {
  addItem,
  answerItem,
  checkItem,
  chooseTakeDown,
  closeItem,
  openItem,
  openTakeDown,
  requestItem,
} from './take-down-actions.ts';

/** What is to be removed from the internet. */
export const takeDownHandlers = {
  'show-take-down': openTakeDown,
  'open-take-down-item': openItem,
  'add-take-down': addItem,
  'request-take-down': requestItem,
  'answer-take-down': answerItem,
  'close-take-down': closeItem,
  'check-take-down': checkItem,
  'choose-take-down': chooseTakeDown,
} satisfies Partial<Handlers>;
