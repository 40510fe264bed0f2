import template from '../../adaptive-cards/reminder-channel.json' with { type: 'json' };
import { z } from 'zod';
import { caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { lastMomentInWords, momentInWords } from './moment-in-words.ts';
import { ReminderData } from './reminder-data.ts';

const ChannelReminderData = ReminderData.extend({
  /** False in the organisation's own flow, whose posts cannot answer a click. */
  withActions: z.boolean(),
});
type ChannelReminderData = z.infer<typeof ChannelReminderData>;

/** A date draws near or has passed: for all who read the private channel. Even the name of the rule would say too much. */
export const reminderChannelCard = defineCard({
  name: 'reminder-channel',
  template,
  data: ChannelReminderData,
  view: (data, { texts, commandId }) => {
    const title = isBefore(data.now, data.lastMoment) ? texts.reminder.title : texts.reminder.passedTitle;
    return {
      title,
      fallbackText: title,
      words: dateInWords(data, texts),
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      neutral: texts.reminder.channel.neutral,
      isRepeated: data.repeated,
      repeated: texts.reminder.repeated,
      withActions: data.withActions,
      open: texts.reminder.open,
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});

function dateInWords({ lastMoment, actBy, now }: ChannelReminderData, texts: Texts): string {
  const { ahead, actBy: best, passed } = texts.reminder.channel;
  const last = lastMomentInWords(lastMoment, texts, now);
  if (!isBefore(now, lastMoment)) return passed(last);
  const useful = isBefore(now, actBy) && isBefore(actBy, lastMoment);
  return useful ? `${ahead(last)} ${best(momentInWords(actBy, texts, now))}` : ahead(last);
}
