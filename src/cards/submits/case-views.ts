import { amrCaseCard } from '../amr-case.ts';
import { caseHistoryCard } from '../case-history.ts';
import { caseMenuCard } from '../case-menu.ts';
import { firstAiderCaseCard } from '../first-aider-case.ts';
import { leaderCaseCard } from '../leader-case.ts';
import { myCasesCard } from '../my-cases.ts';
import { notificationCard } from '../notification.ts';
import { onCallCaseCard } from '../on-call-case.ts';
import { overviewCard } from '../overview.ts';
import { reminderChannelCard } from '../reminder-channel.ts';
import { reminderLeaderCard } from '../reminder-leader.ts';
import { reminderPersonCard } from '../reminder-person.ts';
import { reporterCaseCard } from '../reporter-case.ts';
import { seenCard } from '../seen.ts';
import { trCaseCard } from '../tr-case.ts';

/** A case as each of its readers sees it, and lists of cases. */
export const caseViewsSubmits = {
  ...amrCaseCard.submits,
  ...caseHistoryCard.submits,
  ...caseMenuCard.submits,
  ...firstAiderCaseCard.submits,
  ...leaderCaseCard.submits,
  ...myCasesCard.submits,
  ...notificationCard.submits,
  ...onCallCaseCard.submits,
  ...overviewCard.submits,
  ...reminderChannelCard.submits,
  ...reminderLeaderCard.submits,
  ...reminderPersonCard.submits,
  ...reporterCaseCard.submits,
  ...seenCard.submits,
  ...trCaseCard.submits,
};
