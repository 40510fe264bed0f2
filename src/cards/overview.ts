import { z } from 'zod';
import template from '../../adaptive-cards/overview.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { ClockId } from '../law/deadline-record.ts';
import { AreaFigures } from '../statistics/area-figures.ts';
import type { Texts } from '../texts/texts.ts';
import { clockName } from './clock-name.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { groupInWords, shownGroup } from './figure-chart.ts';
import { inert } from './inert.ts';
import { lastMomentInWords } from './moment-in-words.ts';
import { PlanDay, planDayInWords } from './plan-day.ts';
import { ListedTask, taskInWords } from './task-in-words.ts';
import { numberInWords } from './number-in-words.ts';
import { statisticsInWords } from './statistics-in-words.ts';

const ListedCase = z.strictObject({
  caseId: CaseId,
  /** Open tasks that the reader may see, in order of date. */
  tasks: z.array(ListedTask).max(20),
  /** The action plan, where the reader has to do with it. */
  plan: PlanDay.optional(),
  /** Dates that run and that the reader may see. */
  dates: z.array(z.strictObject({ clock: ClockId, lastMoment: InstantText })).max(20),
});

const OverviewData = z.strictObject({
  cases: z.array(ListedCase).max(10),
  more: z.int().min(0),
  /** Figures of the areas that the reader represents. */
  statistics: z.array(AreaFigures).max(10),
  now: InstantText,
});
export type OverviewData = z.infer<typeof OverviewData>;

/** Tasks and dates of the cases that the reader is part of, without what they are about and whom. */
export const overviewCard = defineCard({
  name: 'overview',
  template,
  data: OverviewData,
  view: ({ cases, more, statistics, now }, { texts, commandId }) => {
    const { overview, list } = texts.tasks;
    return {
      ...overview,
      fallbackText: overview.title,
      hasCases: cases.length > 0,
      isEmpty: cases.length === 0,
      rows: cases.map(({ caseId, tasks, dates, plan }) => ({
        heading: overview.caseTitle(numberInWords(caseId, texts)),
        lines: [
          ...tasks.map((task) => taskInWords(task, texts, now)),
          ...dates.map(({ clock, lastMoment }) =>
            overview.date(clockName(clock, texts), lastMomentInWords(lastMoment, texts, now)),
          ),
          ...(plan === undefined ? [] : [planDayInWords(plan, texts, now)]),
        ],
      })),
      choices: cases.map(({ caseId }) => ({
        title: overview.caseTitle(numberInWords(caseId, texts)),
        value: caseId,
      })),
      value: cases[0]?.caseId ?? '',
      choose: overview.caseChoice,
      chooseError: overview.caseChoice,
      hasMore: more > 0,
      moreText: overview.more(more),
      hasStatistics: statistics.length > 0,
      statisticsTitle: overview.statistics[statistics.length > 1 ? 'several' : 'one'],
      areas: statistics.map((each, index) => areaView(each, texts, index)),
      hasFigures: statistics.some(({ latest }) => latest !== undefined),
      about: texts.statistics.about,
      show: list.show,
      mineTitle: overview.mine,
      click: { commandId },
    };
  },
  submits: { 'show-tasks': caseClick, 'my-tasks': plainClick },
});

/** A card has room for charts of one area and for the words of another; of more it shows how many cases. */
const [withCharts, inWords] = [1, 2];

function areaView(figures: AreaFigures, texts: Texts, index: number) {
  const { summary, groups } = statisticsInWords(figures, texts);
  const shown = index < withCharts ? groups.map(shownGroup) : groups.map(groupInWords);
  return { summary: inert(summary), isNext: index > 0, groups: index < inWords ? shown : [] };
}
