import {
  acknowledge,
  askWithdraw,
  meetDeadline,
  openCase,
  showOwnCase,
  withdrawCase,
} from './case-actions.ts';
import { addWords } from './add-words.ts';
import type { Handlers } from './handlers.ts';
import { showCaseMenu } from './case-menu.ts';
import { showMyCases } from './my-cases.ts';
import { showHistory } from './show-history.ts';
import { takeOverCase } from './take-over.ts';

/** A case that is there: seeing, acknowledging, settling dates, taking back. */
export const caseHandlers = {
  'my-cases': showMyCases,
  'add-words': addWords,
  'show-case': (context, { caseId }) => showOwnCase(context, caseId),
  'case-menu': showCaseMenu,
  'show-history': showHistory,
  'ask-withdraw': askWithdraw,
  'withdraw-case': withdrawCase,
  acknowledge,
  'take-over-case': takeOverCase,
  'open-case': openCase,
  'meet-deadline': meetDeadline,
} satisfies Partial<Handlers>;
