import template from '../../adaptive-cards/reminder-leader.json' with { type: 'json' };
import { z } from 'zod';
import { caseNumber } from '../case/ids.ts';
import { HelperReason } from '../case/people-events.ts';
import { approvalClick } from './approval-clicks.ts';
import { caseClick, meetDeadline } from './clicks.ts';
import { deadlineInWords, isBefore } from './deadline-in-words.ts';
import { clockName } from './clock-name.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { ReminderData } from './reminder-data.ts';

const LeaderReminderData = ReminderData.extend({
  /** Who is on call helps with a date, and does not settle it. */
  mayMeet: z.boolean(),
  /** Who has the case, where it is not the reader, and why the reader hears of the date. */
  isOf: z.strictObject({ name: z.string(), because: HelperReason.exclude(['quiet']) }).optional(),
});

/** A date draws near or has passed: for the leader who handles the case, in the personal chat. */
export const reminderLeaderCard = defineCard({
  name: 'reminder-leader',
  template,
  data: LeaderReminderData,
  view: (data, { texts, commandId }) => {
    const title = isBefore(data.now, data.lastMoment) ? texts.reminder.title : texts.reminder.passedTitle;
    // Whether to help with the police is answered, not settled.
    const isDecided = data.rule === 'police_decision_review';
    return {
      title,
      fallbackText: title,
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      rule: clockName(data.clock, texts),
      words: deadlineInWords({ ...data, status: 'running' }, texts, data.now),
      mayMeet: data.mayMeet && !isDecided,
      mayDecide: data.mayMeet && isDecided,
      decide: texts.approvals.open,
      decideClick: { caseId: data.caseId, commandId, approval: 'police-help' },
      isOf: data.isOf === undefined ? '' : texts.reminder.isOf[data.isOf.because](inert(data.isOf.name)),
      hasOther: data.isOf !== undefined,
      isRepeated: data.repeated,
      repeated: texts.reminder.repeated,
      meet: texts.deadlines.meet[data.rule],
      open: texts.reminder.open,
      meetClick: { caseId: data.caseId, commandId, clock: data.clock },
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'meet-deadline': meetDeadline, 'open-approval': approvalClick, 'open-case': caseClick },
});
