import { anythingMissingCard } from '../anything-missing.ts';
import { caseClosedCard } from '../case-closed.ts';
import { closingApprovalCard } from '../closing-approval.ts';
import { lacksSomethingCard } from '../lacks-something.ts';
import { missingWhatCard } from '../missing-what.ts';
import { reopenCard } from '../reopen.ts';
import { withdrawConfirmCard } from '../withdraw-confirm.ts';

/** The end of a case, and its reopening. */
export const closingSubmits = {
  ...anythingMissingCard.submits,
  ...caseClosedCard.submits,
  ...closingApprovalCard.submits,
  ...lacksSomethingCard.submits,
  ...missingWhatCard.submits,
  ...reopenCard.submits,
  ...withdrawConfirmCard.submits,
};
