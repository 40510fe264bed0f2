import fc from 'fast-check';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideMeetDeadline } from '../../src/case/meet-deadline.ts';
import { decideOpenCase } from '../../src/case/open-case.ts';
import { decideRecordAbsence } from '../../src/case/record-absence.ts';
import { CaseRuleId } from '../../src/law/rule-id.ts';
import { anna, helle, mona, peter, settings } from '../case/example-case.ts';
import { approvals } from './approvals.ts';
import { command } from './command.ts';
import { consent } from './consent.ts';
import { dateOf } from './days.ts';
import { debriefingClicks } from './debriefing.ts';
import { deliver } from './deliveries.ts';
import { endings, missingClicks, nothingMore, reopen } from './endings.ts';
import { erase } from './erasure.ts';
import { evidence } from './evidence.ts';
import { anyDeath, correctFacts, factClicks } from './facts.ts';
import { firstAidClicks } from './first-aid.ts';
import { followUpClicks } from './follow-ups.ts';
import { meetingClicks } from './meetings.ts';
import { anybody, leaders, mostly } from './people.ts';
import { planClicks } from './plan.ts';
import { recipientClicks } from './recipients.ts';
import { taskClicks } from './tasks.ts';
import { wake } from './waking.ts';
import { addWords, changeWords, enterReceipt, makeCopy, makeDocument } from './words-and-documents.ts';

const clicksOfTheCase = fc.oneof(
  command('acknowledge', fc.oneof(leaders, mostly(peter), mostly(helle)), (state, by) =>
    decideAcknowledge(state, { by }),
  ),
  command('open', anybody, (state, by, { now }) => decideOpenCase(state, { by, now })),
  command('meet', fc.tuple(mostly(mona), fc.constantFrom(...CaseRuleId.options)), (state, [by, clock]) =>
    decideMeetDeadline(state, { by, clock }),
  ),
  command('absence', fc.tuple(mostly(anna), fc.integer({ min: -3, max: 20 })), (state, [by, days], { now }) =>
    decideRecordAbsence(state, { by, firstDay: dateOf(days), now, settings }),
  ),
  ...factClicks,
  ...debriefingClicks,
  ...missingClicks,
);

const plansAndFollowUps = fc.oneof(...planClicks, ...followUpClicks);

/** Anything that anybody, the clock or the outbox can do to a case. */
export const anyCommand = fc.oneof(
  { weight: 4, arbitrary: wake },
  { weight: 3, arbitrary: deliver },
  { weight: 8, arbitrary: clicksOfTheCase },
  { weight: 3, arbitrary: taskClicks },
  { weight: 1, arbitrary: anyDeath },
  { weight: 4, arbitrary: plansAndFollowUps },
  { weight: 2, arbitrary: consent },
  { weight: 2, arbitrary: approvals },
  { weight: 2, arbitrary: meetingClicks },
  { weight: 4, arbitrary: evidence },
  { weight: 2, arbitrary: recipientClicks },
  { weight: 2, arbitrary: firstAidClicks },
  { weight: 2, arbitrary: correctFacts },
  { weight: 1, arbitrary: changeWords },
  { weight: 1, arbitrary: makeCopy },
  { weight: 1, arbitrary: makeDocument },
  { weight: 1, arbitrary: enterReceipt },
  { weight: 1, arbitrary: addWords },
  { weight: 1, arbitrary: nothingMore },
  { weight: 1, arbitrary: reopen },
  { weight: 1, arbitrary: endings },
  { weight: 1, arbitrary: erase },
);
