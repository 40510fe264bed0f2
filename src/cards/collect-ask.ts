import { z } from 'zod';
import template from '../../adaptive-cards/collect-ask.json' with { type: 'json' };
import { HarassmentChannel } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { wordsField } from './fields.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';

const CollectAskData = z.strictObject({
  caseId: CaseId,
  isDraft: z.boolean(),
  /** Who is asked after a yes; nobody when nobody is left. */
  collector: z.strictObject({ person: PersonId, name: z.string() }).optional(),
  channels: z.array(HarassmentChannel),
  where: z.string().max(500).optional(),
});
type CollectAskData = z.infer<typeof CollectAskData>;

/** Before somebody else is asked to keep the evidence: who, and exactly what they see. */
export const collectAskCard = defineCard(
  withHelpNow({
    name: 'collect-ask',
    template,
    data: CollectAskData,
    view: (data, { texts, commandId }) => {
      const { collectAsk } = texts;
      const click = { caseId: data.caseId, commandId };
      return {
        ...collectAsk,
        fallbackText: collectAsk.title,
        lines: linesOf(data, texts).map((text) => ({ text })),
        isPossible: data.collector !== undefined,
        whereValue: data.where ?? '',
        click,
        yesClick: { ...click, collector: data.collector?.person ?? '' },
      };
    },
    submits: {
      'request-collect': caseClick.extend({ collector: PersonId, where: wordsField(500) }),
      'show-evidence': caseClick,
    },
  }),
);

function linesOf({ collector, channels, isDraft }: CollectAskData, texts: Texts): readonly string[] {
  const { collectAsk, shared } = texts;
  if (collector === undefined) return [collectAsk.nobody];
  const name = inert(collector.name);
  const ways = listed(
    channels.map((channel) => shared.channels[channel].toLowerCase()),
    shared.and,
  );
  return [
    collectAsk.who(name),
    channels.length === 0 ? collectAsk.seesNoWay(name) : collectAsk.sees(name, ways),
    ...(isDraft ? [collectAsk.draft] : []),
  ];
}
