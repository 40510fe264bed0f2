import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { aboutClick } from './colleague-clicks.ts';
import { linesOf, messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { inMarkdown, LeaderWords, leaderWords } from './leader-words.ts';
import { momentInWords } from './moment-in-words.ts';

const ConcernLeaderData = z.strictObject({
  about: PersonId,
  words: LeaderWords,
  status: z.enum(['open', 'answered', 'over']),
  isOnCall: z.boolean(),
  /** The reader has a case of the person in hand. */
  hasCase: z.boolean(),
  acknowledged: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  /** When the next is asked. */
  acknowledgeBy: InstantText.optional(),
  repeated: z.boolean(),
  now: InstantText,
});
type ConcernLeaderData = z.infer<typeof ConcernLeaderData>;

/** Tells whoever leads, or is on call, that a colleague is worried: talk with the person, today and calmly. */
export const concernLeaderCard = defineCard({
  name: 'concern-leader',
  template,
  data: ConcernLeaderData,
  view: (data, { texts, commandId }) => {
    const { leader } = texts.concern;
    const { about, words, status } = data;
    const [, ...lines] = leaderWords(words, texts, inMarkdown);
    const isOpen = status === 'open';
    const title = status === 'answered' ? leader.answeredTitle : leader.title;
    const mayAcknowledge = isOpen && data.acknowledged === undefined && !data.isOnCall;
    return messageView({
      title: title(inert(words.name)),
      fallbackText: status === 'answered' ? leader.answeredSummary : leader.summary,
      lines: linesOf(
        data.repeated && isOpen && texts.reminder.repeated,
        ...(isOpen ? lines : []),
        status === 'answered' && leader.answered(inert(words.name)),
        status === 'over' && leader.over,
      ),
      after: isOpen ? notes(data, texts) : [],
      buttons: [
        mayAcknowledge
          ? { verb: 'acknowledge-concern', title: leader.acknowledge, data: { commandId, about } }
          : undefined,
      ],
    });
  },
  submits: { 'acknowledge-concern': aboutClick },
});

function notes(data: ConcernLeaderData, texts: Texts): readonly string[] {
  const { leader } = texts.concern;
  const { acknowledged, acknowledgeBy, now } = data;
  return linesOf(
    data.isOnCall && leader.onCall,
    data.hasCase && leader.gentle(inert(data.words.name)),
    acknowledged && leader.acknowledged(inert(acknowledged.name), momentInWords(acknowledged.at, texts, now)),
    acknowledgeBy && !data.isOnCall && leader.asked(momentInWords(acknowledgeBy, texts, now)),
  );
}
