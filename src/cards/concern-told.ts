import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { InstantText, ToldAs } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { concernAnswer } from './concern-clicks.ts';
import { linesOf, messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { LeaderWords, leaderWords } from './leader-words.ts';
import { listed } from './listed.ts';
import { momentInWords } from './moment-in-words.ts';

const ConcernToldData = z.strictObject({
  news: z.enum(['told', 'again', 'passed-on', 'seen', 'chain-ended', 'state']),
  /** Whom the news is of, where it is of somebody. */
  name: z.string(),
  words: LeaderWords,
  told: z.array(
    z.strictObject({ name: z.string(), as: ToldAs, at: InstantText, seenAt: InstantText.optional() }),
  ),
  /** Colleagues who let the person know who they are; there may be others. */
  by: z.array(z.string()),
  hasUnnamed: z.boolean(),
  ended: z.enum(['own-case', 'no-help', 'time']).optional(),
  now: InstantText,
});
type ConcernToldData = z.infer<typeof ConcernToldData>;

/** Tells the person what was said, to whom and when, and hands the matter over. */
export const concernToldCard = defineCard(
  withHelpNow({
    name: 'concern-told',
    template,
    data: ConcernToldData,
    view: (data, { texts, commandId }) => {
      const { told } = texts.concern;
      return messageView({
        title: told.title[data.news],
        fallbackText: told.title[data.news],
        lines: linesOf(
          news(data, texts),
          data.told.length === 0 && told.nobody,
          data.by.length > 0 && told.by(listed(data.by.map(inert), texts.shared.and)),
          data.hasUnnamed && data.by.length === 0 && told.anonymous,
          data.ended && told.ended[data.ended],
        ),
        quotes: data.told.length === 0 ? [] : quotes(data, texts),
        buttons: [...answers(data, texts, commandId)],
      });
    },
    submits: { 'concern-answer': concernAnswer, 'concern-keep-out-ask': plainClick },
  }),
);

function news({ news: kind, name }: ConcernToldData, { concern: { told } }: Texts): string {
  const text = told[kind];
  return typeof text === 'string' ? text : text(inert(name));
}

function quotes({ words, told, now }: ConcernToldData, texts: Texts) {
  const { concern, shared } = texts;
  const who = told.map(({ name, as, at, seenAt }) => {
    const toldAt = concern.told.toldAt(
      shared.nameAndRole(name, shared.roles[as]),
      momentInWords(at, texts, now),
    );
    return seenAt === undefined
      ? toldAt
      : `${toldAt}, ${concern.told.seenAt(momentInWords(seenAt, texts, now))}`;
  });
  return [
    { heading: concern.told.whoHeading, paragraphs: who },
    { heading: concern.told.heading, paragraphs: leaderWords(words, texts) },
  ];
}

function answers({ ended, told }: ConcernToldData, { concern, shared }: Texts, commandId: string) {
  const isOpen = ended === undefined;
  const answer = (title: string, which: string) => ({
    verb: 'concern-answer',
    title,
    data: { commandId, answer: which },
  });
  return [
    isOpen || ended === 'no-help' ? answer(concern.told.own, 'own-case') : undefined,
    isOpen ? answer(concern.told.noHelp, 'no-help') : undefined,
    answer(shared.notNow, 'later'),
    told.length > 0
      ? { verb: 'concern-keep-out-ask', title: concern.told.keepOut, data: { commandId } }
      : undefined,
  ];
}
