import { z } from 'zod';
import { smallestCell } from '../../src/statistics/floor.ts';
import { isNode, nodesIn, textOf, typeOf, type Node } from './walk.ts';

/** The words of one bar, as whoever sees no charts reads them. */
const Line = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string().min(1),
  wrap: z.literal(true),
  spacing: z.literal('Small').optional(),
});

/**
 * The one kind of chart that cards have, and all that may be said of it (teams-platform.md 3.5; names and values as in
 * @microsoft/teams.cards 2.1.0). No axis, whose ticks would seem to say more than the figures, and no shares of a whole.
 */
const Chart = z.strictObject({
  type: z.literal('Chart.HorizontalBar'),
  /** Read aloud, not shown. */
  title: z.string().min(1).max(800),
  displayMode: z.literal('AbsoluteNoAxis'),
  /** #7f85f5: at least three times as light or dark as the ground of a card in both themes. */
  color: z.literal('sequential4'),
  spacing: z.literal('None').optional(),
  data: z
    .array(
      z.strictObject({
        x: z.string().min(1).max(80),
        y: z.int().min(smallestCell).multipleOf(smallestCell),
      }),
    )
    .min(2)
    .max(8),
  fallback: z.strictObject({
    type: z.literal('Container'),
    spacing: z.literal('Small'),
    items: z.array(Line),
  }),
});

/** What is wrong with a chart, or with what stands for it where charts are unknown: bars and words say the same. */
export function chartProblems(node: Node): readonly string[] {
  if (!typeOf(node).startsWith('Chart')) return [];
  const { data: chart, error } = Chart.safeParse(node);
  if (chart === undefined) return [`A chart is not as charts are here: ${z.prettifyError(error)}`];
  const lines = chart.fallback.items.map(({ text }) => text.replaceAll('\\', ''));
  const isSaid = ({ x, y }: { x: string; y: number }, line = '') =>
    line.startsWith(`${x}: `) && line.endsWith(` ${String(y)}`);
  return [
    ...(lines.length === chart.data.length && chart.data.every((bar, index) => isSaid(bar, lines[index]))
      ? []
      : [`The bars of “${chart.title}” are not what the words say.`]),
    ...(lines.every((line) => chart.title.includes(line))
      ? []
      : [`“${chart.title}” does not say what the bars show.`]),
  ];
}

/** The card as a client shows it that knows no charts. */
export function withoutCharts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCharts);
  if (!isNode(value)) return value;
  if (typeOf(value).startsWith('Chart.') && isNode(value['fallback']))
    return withoutCharts(value['fallback']);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutCharts(each)]));
}

/** The names of all bars on a card. */
export function barsOn(card: unknown): readonly string[] {
  return [...nodesIn(card)]
    .filter((node) => typeOf(node).startsWith('Chart'))
    .flatMap(({ data }) => (Array.isArray(data) ? data.map((bar: Node) => textOf(bar, 'x')) : []));
}
