import { z } from 'zod';
import template from '../../adaptive-cards/evidence-list.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { InstantText } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { evidenceChoice, evidenceInWords, ShownEvidence } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

const Collector = z.strictObject({
  name: z.string(),
  status: z.enum(['wished', 'asked', 'in-hand', 'done', 'cancelled', 'waiting']),
});

const EvidenceListData = z.strictObject({
  caseId: CaseId,
  isDraft: z.boolean(),
  /** More can be added, and somebody asked. */
  isOpen: z.boolean(),
  items: z.array(ShownEvidence).max(50),
  collector: Collector.optional(),
  /** A file was chosen that is not there any more. */
  isGone: z.boolean(),
  now: InstantText,
});
type EvidenceListData = z.infer<typeof EvidenceListData>;

/** Everything that the person has kept, in words, and what can be done with it. Nothing is shown before it is asked for. */
export const evidenceListCard = defineCard(
  withHelpNow({
    name: 'evidence-list',
    template,
    data: EvidenceListData,
    view: (data, { texts, commandId }) => {
      const { evidenceList, evidence } = texts;
      const { items, collector, isDraft, isOpen } = data;
      const isHelped = collector !== undefined && !['done', 'cancelled'].includes(collector.status);
      return {
        ...evidenceList,
        // Nothing to send more of.
        add: items.length === 0 ? evidence.begin : evidence.add,
        more: texts.tasks.one.more,
        collect: evidence.collect,
        fallbackText: evidenceList.title,
        lines: linesOf(data, texts).map((text) => ({ text })),
        hasItems: items.length > 0,
        choices: items.map((item, index) => ({
          title: `${String(index + 1)}. ${evidenceInWords(item, texts, data.now)}`,
          value: item.hash,
        })),
        value: items[0]?.hash ?? '',
        mayPack: items.length > 0 && !isDraft,
        isOpen,
        mayCollect: isOpen && !isHelped,
        mayCancel: isHelped,
        isInDraft: isDraft,
        isInCase: !isDraft,
        click: { caseId: data.caseId, commandId },
      };
    },
    submits: {
      'open-evidence': evidenceChoice,
      'name-evidence': evidenceChoice,
      'ask-remove-evidence': evidenceChoice,
      'ask-evidence-pack': caseClick,
      'add-evidence': caseClick,
      'ask-collect': caseClick,
      'cancel-collect': caseClick,
      'resume-draft': plainClick,
      'show-case': caseClick,
      later: plainClick,
    },
  }),
);

function linesOf({ items, collector, isGone, isOpen }: EvidenceListData, texts: Texts): readonly string[] {
  const { evidence, evidenceList, evidenceLink } = texts;
  return [
    ...(isGone ? [evidenceLink.gone] : []),
    items.length === 0 ? evidenceList.none : evidence.kept(items.length),
    ...(isOpen ? [evidenceList.wait] : []),
    ...(collector === undefined ? [] : [collectorInWords(collector, texts)]),
  ];
}

function collectorInWords({ name, status }: z.infer<typeof Collector>, { evidenceList }: Texts): string {
  return status === 'wished' ? evidenceList.wished(inert(name)) : evidenceList.collector[status](inert(name));
}
