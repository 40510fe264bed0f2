import template from '../../adaptive-cards/reminder-leader.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import { caseClick, meetDeadline } from './clicks.ts';
import { deadlineInWords, isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { ReminderData } from './reminder-data.ts';

/** A date draws near or has passed: for the leader who handles the case, in the personal chat. */
export const reminderLeaderCard = defineCard({
  name: 'reminder-leader',
  template,
  data: ReminderData,
  view: (data, { texts, commandId }) => {
    const title = isBefore(data.now, data.lastMoment) ? texts.reminder.title : texts.reminder.passedTitle;
    return {
      title,
      fallbackText: title,
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      rule: texts.shared.rules[data.rule].name,
      words: deadlineInWords({ ...data, status: 'running' }, texts, data.now),
      isRepeated: data.repeated,
      repeated: texts.reminder.repeated,
      meet: texts.deadlines.meet[data.rule],
      open: texts.reminder.open,
      meetClick: { caseId: data.caseId, commandId, clock: data.clock },
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'meet-deadline': meetDeadline, 'open-case': caseClick },
});
