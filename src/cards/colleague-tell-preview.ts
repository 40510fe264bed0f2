import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { ToldAs } from '../case/facts.ts';
import { Said } from '../concern/concern.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { saidClick } from './colleague-clicks.ts';
import { linesOf, messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { leaderWords } from './leader-words.ts';
import { listed } from './listed.ts';

const TellPreviewData = z.strictObject({
  about: PersonId,
  name: z.string(),
  by: z.string(),
  said: Said,
  /** Who may get it, in order; what anybody can read off the organisation. */
  chain: z.array(z.strictObject({ name: z.string(), as: ToldAs })).min(1),
  onCall: z.array(z.string()),
});
type TellPreviewData = z.infer<typeof TellPreviewData>;

/**
 * The exact texts and who may get them, before the yes. Made of the organisation and the colleague's own choices alone:
 * whether the person has a case, and whom it keeps out, changes nothing here.
 */
export const colleagueTellPreviewCard = defineCard(
  withHelpNow({
    name: 'colleague-tell-preview',
    template,
    data: TellPreviewData,
    view: (data, { texts, commandId }) => {
      const { about, name, by, said } = data;
      const { tellPreview } = texts.colleague;
      const words = { name, danger: said.danger, kinds: said.kind === undefined ? [] : [said.kind] };
      const forLeader = leaderWords({ ...words, by: said.named === 'both' ? [by] : [] }, texts);
      const who = said.named === 'nobody' ? texts.concern.told.anonymous : texts.concern.told.by(by);
      return messageView({
        title: tellPreview.title,
        fallbackText: tellPreview.title,
        lines: recipients(data, texts),
        quotes: [
          { heading: tellPreview.leaderHeading, paragraphs: forLeader },
          {
            heading: tellPreview.personHeading(inert(name)),
            paragraphs: [texts.concern.told.title.told, texts.concern.told.told, who],
          },
        ],
        after: [tellPreview.personWords(inert(name)), tellPreview.notShown],
        buttons: [
          { verb: 'colleague-send-tell', title: tellPreview.send, data: { commandId, about, ...said } },
          { verb: 'colleague-change', title: tellPreview.change, data: { commandId, about, ...said } },
          { verb: 'not-now', title: texts.shared.notNow, data: { commandId } },
        ],
      });
    },
    submits: { 'colleague-send-tell': saidClick, 'colleague-change': saidClick, 'not-now': plainClick },
  }),
);

function recipients({ said, chain, onCall }: TellPreviewData, texts: Texts): readonly string[] {
  const { tellPreview } = texts.colleague;
  const [first = '', ...others] = chain.map(({ name, as }) =>
    texts.shared.nameAndRole(inert(name), texts.shared.roles[as]),
  );
  return linesOf(
    said.danger && tellPreview.callFirst,
    others.length === 0
      ? tellPreview.toOne(first)
      : tellPreview.toFirst(first, listed(others, texts.shared.and)),
    said.danger && onCall.length > 0 && tellPreview.onCall(listed(onCall.map(inert), texts.shared.and)),
  );
}
