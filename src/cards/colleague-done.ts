import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { ClickId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { aboutClick } from './colleague-clicks.ts';
import { messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { momentInWords } from './moment-in-words.ts';

const ColleagueDoneData = z.strictObject({
  what: z.enum([
    'asked',
    'told',
    'review',
    'nobody',
    'not-passed-on',
    'may-know',
    'given-ask',
    'given-tell',
    'waiting',
    'not-given',
    'forgotten',
  ]),
  name: z.string(),
  /** What can be looked up later: whether the person has been given it. */
  sent: z.strictObject({ about: PersonId, click: ClickId }).optional(),
  /** When it was given, and now. */
  given: z.strictObject({ at: InstantText, now: InstantText }).optional(),
});
type ColleagueDoneData = z.infer<typeof ColleagueDoneData>;

/** What became of a colleague's wish, as far as it is the colleague's to know. */
export const colleagueDoneCard = defineCard(
  withHelpNow({
    name: 'colleague-done',
    template,
    data: ColleagueDoneData,
    view: (data, { texts, commandId }) => {
      const { what, name, sent } = data;
      const { colleague, shared } = texts;
      const { title } = colleague.done[what];
      const isNamed = typeof title !== 'string';
      return messageView({
        title: isNamed ? title(inert(name)) : title,
        fallbackText: isNamed ? colleague.done['may-know'].summary : title,
        lines: [bodyOf(data, texts)],
        buttons: [
          sent && {
            verb: 'colleague-delivered',
            title: colleague.delivered,
            data: { commandId, about: sent.about, sent: sent.click },
          },
          { verb: 'colleague-care', title: shared.back, data: { commandId } },
        ],
      });
    },
    submits: { 'colleague-care': plainClick, 'colleague-delivered': aboutClick.extend({ sent: ClickId }) },
  }),
);

function bodyOf({ what, name, given }: ColleagueDoneData, texts: Texts): string {
  const { done } = texts.colleague;
  const moment = given === undefined ? '' : momentInWords(given.at, texts, given.now);
  if (what === 'given-ask' || what === 'given-tell') return done[what].body(inert(name), moment);
  return done[what].body(inert(name));
}
