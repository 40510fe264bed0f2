import { z } from 'zod';
import template from '../../adaptive-cards/alert-status.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';
import { timeInWords } from './moment-in-words.ts';

const AlertStatusData = z.strictObject({
  /** Names of those who were asked, in order. */
  asked: z.array(z.string()),
  /** Whether somebody is left to be asked after them. */
  hasNext: z.boolean(),
  seen: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  isUnanswered: z.boolean(),
  repeated: z.boolean(),
});
type AlertStatusData = z.infer<typeof AlertStatusData>;

/** Where the alert stands, for the person who asked: who was told, who has seen it, or that nobody could be reached. */
export const alertStatusCard = defineCard(
  withHelpNow({
    name: 'alert-status',
    template,
    data: AlertStatusData,
    view: (data, { texts }) => {
      const { refresh, tell } = texts.alert.status;
      const { title, body } = inWords(data, texts);
      return {
        title,
        body,
        refresh,
        tell,
        fallbackText: title,
        emergency: texts.crisis.emergency,
        isLooking: data.seen === undefined && !data.isUnanswered,
        isRepeated: data.repeated,
        repeated: texts.reminder.repeated,
      };
    },
    submits: { 'show-alert': plainClick, start: plainClick, later: plainClick },
  }),
);

function inWords({ asked, hasNext, seen, isUnanswered }: AlertStatusData, texts: Texts) {
  const { status } = texts.alert;
  const names = asked.map(inert);
  const last = names.at(-1);
  if (seen !== undefined)
    return { title: status.seen(inert(seen.name), timeInWords(seen.at, texts)), body: status.seenBody };
  if (isUnanswered || last === undefined) return { title: status.unanswered, body: status.unansweredBody };
  if (names.length > 1)
    return {
      title: status.next(last),
      body: status.nextBody(listed(names.slice(0, -1), texts.shared.and)),
    };
  return { title: status.asked(last), body: hasNext ? status.askedMore : status.askedLast };
}
