import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { ClockId } from '../law/deadline-record.ts';
import { CaseRuleId } from '../law/rule-id.ts';
import { ShownDeadline } from './deadline-in-words.ts';

/** What a reminder of a deadline is made of; instants in UTC. */
export const ReminderData = z.strictObject({
  caseId: CaseId,
  clock: ClockId,
  rule: CaseRuleId,
  lastMoment: InstantText,
  actBy: InstantText,
  insurance: ShownDeadline.shape.insurance,
  /** The first attempt may or may not have arrived. */
  repeated: z.boolean(),
  now: InstantText,
});
