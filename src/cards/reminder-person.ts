import { z } from 'zod';
import template from '../../adaptive-cards/reminder-person.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { RuleId } from '../law/deadline-rule.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, meetDeadline, plainClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { momentInWords } from './moment-in-words.ts';

const ReminderPersonData = z.strictObject({
  caseId: CaseId,
  rule: RuleId,
  lastMoment: InstantText,
  actBy: InstantText,
  /** The first attempt may or may not have arrived. */
  repeated: z.boolean(),
  /** The last moment is over. */
  passed: z.boolean(),
});
type ReminderPersonData = z.infer<typeof ReminderPersonData>;

/** A date that matters to the person draws near or has passed. No demand: the police rule always names its exceptions. */
export const reminderPersonCard = defineCard(
  withHelpNow({
    name: 'reminder-person',
    template,
    data: ReminderPersonData,
    view: (data, { texts, commandId }) => ({
      ...texts.reminderPerson,
      fallbackText: texts.reminderPerson.title,
      isRepeated: data.repeated,
      rule: texts.shared.rules[data.rule].name,
      words: inWords(data, texts),
      meet: texts.personDeadlines.meet[data.rule],
      meetClick: { caseId: data.caseId, commandId, rule: data.rule },
      click: { caseId: data.caseId, commandId },
    }),
    submits: { 'meet-deadline': meetDeadline, 'show-case': caseClick, 'not-now': plainClick },
  }),
);

function inWords({ rule, lastMoment, actBy, passed }: ReminderPersonData, texts: Texts): string {
  const { ahead, passed: over, actBy: best } = texts.personDeadlines;
  const last = momentInWords(lastMoment, texts);
  if (passed) return over[rule](last);
  return isBefore(actBy, lastMoment)
    ? `${ahead[rule](last)} ${best[rule](momentInWords(actBy, texts))}`
    : ahead[rule](last);
}
