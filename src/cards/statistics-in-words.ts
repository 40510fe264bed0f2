import { HarassmentChannel, HarassmentKind } from '../case/facts.ts';
import type { AreaFigures } from '../statistics/area-figures.ts';
import type { Part } from '../statistics/figures.ts';
import type { Texts } from '../texts/texts.ts';

/** Figures that belong together, each in words, in one order. */
export interface FigureGroup {
  readonly heading: string;
  readonly figures: readonly { readonly name: string; readonly part: Part; readonly words: string }[];
}

/** The figures of an area in words: one sentence of all, and what they are made up of. Nothing of none as well as few. */
export function statisticsInWords({ area, latest, quarters }: AreaFigures, texts: Texts) {
  const { statistics, shared } = texts;
  if (latest === undefined) return { summary: statistics.nothing(area), groups: [] };
  const { period, months, figures } = latest;
  const { groups } = statistics;
  return {
    summary: statistics.cases(area, periodInWords(period, texts), figures.cases),
    groups: [
      // The one quarter that there is stands in the summary.
      group(groups.quarters, quarters.length < 2 ? [] : quarters.map(byQuarter), texts),
      group(
        groups.months,
        months.map(({ month, cases }) => [monthInWords(month, texts), cases]),
        texts,
      ),
      group(
        groups.kinds,
        HarassmentKind.options.map((kind) => [shared.kinds[kind], figures.kinds[kind]]),
        texts,
      ),
      group(
        groups.channels,
        HarassmentChannel.options.map((channel) => [shared.channels[channel], figures.channels[channel]]),
        texts,
      ),
      group(
        groups.inTime,
        [
          [statistics.takenInTime, figures.takenInTime],
          [statistics.talkInTime, figures.talkInTime],
          [statistics.metDates, figures.metDates],
        ],
        texts,
      ),
    ].filter((each) => each.figures.length > 0),
  };

  function byQuarter(quarter: AreaFigures['quarters'][number]): Named {
    return [periodInWords(quarter.period, texts), quarter.cases];
  }
}

type Named = readonly [name: string, part: Part | undefined];

function group(heading: string, named: readonly Named[], { statistics }: Texts): FigureGroup {
  const figures = named.flatMap(([name, part]) => {
    if (part === undefined) return [];
    return {
      name,
      part,
      words: part === 'nearly-all' ? statistics.nearlyAll(name) : statistics.part(name, part),
    };
  });
  return { heading, figures };
}

function monthInWords(month: string, { dates }: Texts): string {
  const name = dates.months[Number(month.slice(5)) - 1] ?? month;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function periodInWords(period: string, { statistics }: Texts): string {
  const year = period.slice(0, 4);
  return period === year ? year : statistics.quarter(period.slice(6), year);
}
