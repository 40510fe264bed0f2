import { approvalCard } from '../approval.ts';
import { approvalPersonCard } from '../approval-person.ts';
import { consentAskedCard } from '../consent-asked.ts';
import { consentChangeCard } from '../consent-change.ts';
import { consentChangedCard } from '../consent-changed.ts';
import { consentsCard } from '../consents.ts';

/** What a leader decides and the person consents to. */
export const decisionsSubmits = {
  ...approvalCard.submits,
  ...approvalPersonCard.submits,
  ...consentAskedCard.submits,
  ...consentChangeCard.submits,
  ...consentChangedCard.submits,
  ...consentsCard.submits,
};
