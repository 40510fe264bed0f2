import { z } from 'zod';
import template from '../../adaptive-cards/alert-ask.json' with { type: 'json' };
import { PersonId } from '../organisation/ids.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choicesField } from './fields.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';

const AlertAskData = z.strictObject({
  /** Name of the person who asks. */
  name: z.string(),
  /** Who would be asked, in order. */
  onCall: z.array(z.strictObject({ person: PersonId, name: z.string() })).min(1),
  keptOut: z.array(PersonId),
  /** Everybody was kept out. */
  isNobodyLeft: z.boolean(),
});

/** Before an alert: the exact text and to whom, by name. Nothing is stored until the yes. */
export const alertAskCard = defineCard(
  withHelpNow({
    name: 'alert-ask',
    template,
    data: AlertAskData,
    view: ({ name, onCall, keptOut, isNobodyLeft }, { texts, commandId }) => {
      const { ask, onCall: card } = texts.alert;
      const left = onCall.filter(({ person }) => !keptOut.includes(person));
      const [first, ...then] = (left.length === 0 ? onCall : left).map((each) => inert(each.name));
      return {
        ...ask,
        fallbackText: ask.title,
        emergency: texts.crisis.emergency,
        problem: ask.nobodyLeft,
        hasProblem: isNobodyLeft,
        text: card.title(inert(name)),
        todo: card.body(inert(name)),
        to: ask.to(first ?? ''),
        then: ask.then(listed(then, texts.shared.and)),
        hasThen: then.length > 0,
        choices: onCall.map((each) => ({ title: each.name, value: each.person })),
        keptOutValue: keptOut.join(','),
        sendClick: { commandId, to: onCall.map(({ person }) => person) },
      };
    },
    submits: {
      'send-alert': plainClick.extend({
        to: z.array(PersonId).max(50),
        keptOut: choicesField(PersonId, 50),
      }),
      'not-now': plainClick,
    },
  }),
);
