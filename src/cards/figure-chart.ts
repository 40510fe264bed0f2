import type { Part } from '../statistics/figures.ts';
import { inert } from './inert.ts';
import type { FigureGroup } from './statistics-in-words.ts';

/** Figures as a card shows them: as a chart where there is one, else and for whoever sees no charts in words. */
export interface ShownGroup {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly hasChart: boolean;
  readonly hasNoChart: boolean;
  /** For a screen reader: the same in words. */
  readonly chartTitle: string;
  readonly bars: readonly { readonly x: string; readonly y: number }[];
}

/**
 * A group as it stands on a card. A chart needs two figures to compare. Where one says “all or nearly all” there is none:
 * a bar would need a number, and without it that part would look like none. There are no shares of a whole either, because
 * a case can be of two kinds and what is not shown would be read off the rest.
 */
export function shownGroup({ heading, figures }: FigureGroup): ShownGroup {
  const bars = figures.flatMap(({ name, part }) => (isNumber(part) ? [{ x: name, y: part }] : []));
  const hasChart = bars.length === figures.length && bars.length > 1;
  return {
    heading: inert(heading),
    lines: figures.map(({ words }) => inert(words)),
    hasChart,
    hasNoChart: !hasChart,
    chartTitle: `${heading}. ${figures.map(({ words }) => words).join('. ')}.`,
    bars,
  };
}

/** The same without a chart, on one line, where there is room for no more. */
export function groupInWords({ heading, figures }: FigureGroup): ShownGroup {
  const line = inert(figures.map(({ words }) => words).join('; '));
  return {
    heading: inert(heading),
    lines: [line],
    hasChart: false,
    hasNoChart: true,
    chartTitle: '',
    bars: [],
  };
}

function isNumber(part: Part): part is number {
  return part !== 'nearly-all';
}
