import { z } from 'zod';
import template from '../../adaptive-cards/collect-task.json' with { type: 'json' };
import { HarassmentChannel } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';
import { paragraphs } from './paragraphs.ts';

const CollectTaskData = z.strictObject({
  caseId: CaseId,
  /** Whom it is for. Nobody's name once it is over. */
  name: z.string(),
  status: z.enum(['asked', 'in-hand', 'done', 'over']),
  isReminder: z.boolean(),
  channels: z.array(HarassmentChannel),
  /** Where to look, in the person's own words. */
  where: z.string().max(500).optional(),
  /** So many files this person has sent. */
  saved: z.int().min(0),
});
type CollectTaskData = z.infer<typeof CollectTaskData>;

/** What somebody sees who keeps evidence for a colleague: whose, by which way it came, where to look. Nothing else. */
export const collectTaskCard = defineCard(
  withHelpNow({
    name: 'collect-task',
    template,
    data: CollectTaskData,
    view: (data, { texts, commandId }) => {
      const { collectTask, evidence } = texts;
      const isOpen = data.status === 'asked' || data.status === 'in-hand';
      const title = titleOf(data, texts);
      return {
        title,
        fallbackText: title,
        caseNumber: collectTask.caseNumber(inert(caseNumber(data.caseId))),
        lines: linesOf(data, texts).map((text) => ({ text })),
        isOpen,
        hasWhere: isOpen && data.where !== undefined,
        whereTitle: collectTask.where,
        where: paragraphs(data.where ?? '').map((text) => ({ text })),
        minors: evidence.minors,
        take: collectTask.take,
        finish: collectTask.finish,
        mayTake: data.status === 'asked',
        mayFinish: data.status === 'in-hand',
        click: { caseId: data.caseId, commandId },
      };
    },
    submits: { 'take-collect': caseClick, 'finish-collect': caseClick, later: plainClick },
  }),
);

function titleOf({ status, isReminder }: CollectTaskData, { collectTask }: Texts): string {
  if (status === 'done' || status === 'over') return collectTask.titles.over;
  return isReminder ? collectTask.titles.reminder : collectTask.title;
}

function linesOf(data: CollectTaskData, texts: Texts): readonly string[] {
  const { collectTask, shared } = texts;
  if (data.status === 'over') return [collectTask.overBody];
  if (data.status === 'done') return [collectTask.doneBody];
  const ways = data.channels.map((channel) => shared.channels[channel].toLowerCase());
  return [
    collectTask.who(inert(data.name)),
    ...(ways.length === 0 ? [] : [collectTask.channels(listed(ways, shared.and))]),
    ...(data.where === undefined ? [collectTask.noWhere] : []),
    collectTask.how,
    ...(data.status === 'in-hand' ? [collectTask.takeNow, collectTask.saved(data.saved)] : []),
  ];
}
