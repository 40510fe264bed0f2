import { z } from 'zod';
import template from '../../adaptive-cards/alert-on-call.json' with { type: 'json' };
import { AlertId } from '../alert/alert.ts';
import { InstantText } from '../case/facts.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { timeInWords } from './moment-in-words.ts';

const AlertOnCallData = z.strictObject({
  alert: AlertId,
  /** Who asked, and their name. */
  person: PersonId,
  name: z.string(),
  /** Who has said that they call, and when (UTC); `isReader`: the one who looks at the card. */
  seen: z.strictObject({ name: z.string(), at: InstantText, isReader: z.boolean() }).optional(),
  repeated: z.boolean(),
});
type AlertOnCallData = z.infer<typeof AlertOnCallData>;

/** Tells who is on call whom to call now. Nothing of what has happened. */
export const alertOnCallCard = defineCard({
  name: 'alert-on-call',
  template,
  data: AlertOnCallData,
  view: (data, { texts, commandId }) => {
    const { title, body } = inWords(data, texts);
    const { danger, answer } = texts.alert.onCall;
    return {
      title,
      body,
      danger,
      answer,
      fallbackText: title,
      mayAnswer: data.seen === undefined,
      answerClick: { commandId, alert: data.alert, person: data.person },
      isRepeated: data.repeated && data.seen === undefined,
      repeated: texts.reminder.repeated,
    };
  },
  submits: { 'answer-alert': plainClick.extend({ alert: AlertId, person: PersonId }) },
});

function inWords({ name, seen }: AlertOnCallData, texts: Texts) {
  const { onCall } = texts.alert;
  if (seen === undefined) return { title: onCall.title(inert(name)), body: onCall.body(inert(name)) };
  const time = timeInWords(seen.at, texts);
  return seen.isReader
    ? { title: onCall.answered(inert(name)), body: onCall.answeredBody(time) }
    : { title: onCall.other(inert(seen.name), time), body: onCall.otherBody };
}
