import template from '../../adaptive-cards/reminder-person.json' with { type: 'json' };
import { caseClick, meetDeadline, plainClick } from './clicks.ts';
import { clockName } from './clock-name.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { bestInWords, personDeadlineInWords, personInsuranceInWords } from './person-deadline.ts';
import { ReminderData } from './reminder-data.ts';

/** A date that matters to the person draws near or has passed. No demand: the police rule always names its exceptions. */
export const reminderPersonCard = defineCard(
  withHelpNow({
    name: 'reminder-person',
    template,
    data: ReminderData,
    view: (data, { texts, commandId }) => ({
      ...texts.reminderPerson,
      fallbackText: texts.reminderPerson.title,
      isRepeated: data.repeated,
      rule: clockName(data.clock, texts),
      words: personDeadlineInWords({ ...data, status: 'running' }, texts, data.now),
      best: bestInWords({ ...data, status: 'running' }, texts, data.now),
      insurance: personInsuranceInWords({ ...data, status: 'running' }, texts),
      meet: texts.personDeadlines.meet[data.rule],
      meetClick: { caseId: data.caseId, commandId, clock: data.clock },
      click: { caseId: data.caseId, commandId },
    }),
    submits: { 'meet-deadline': meetDeadline, 'show-case': caseClick, later: plainClick },
  }),
);
