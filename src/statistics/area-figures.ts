import { z } from 'zod';
import { Figures } from './figures.ts';
import { Period } from './period.ts';
import { Publication } from './publication.ts';

/** What is shown of one area to who represents it. All of it was published: nothing is computed here. */
export const AreaFigures = z.strictObject({
  area: z.string().min(1),
  /** The latest figures that there are; nothing for none as well as for few. */
  latest: z.strictObject({ period: Period, figures: Figures, months: Publication.shape.months }).optional(),
  /** The last four quarters that were published, without those of none or few. */
  quarters: z.array(z.strictObject({ period: Period, cases: Figures.shape.cases })).max(4),
});
export type AreaFigures = z.infer<typeof AreaFigures>;

const mostQuarters = 4;

/** What of everything that was published of an area, in order of period, is shown. */
export function areaFiguresOf(area: string, published: readonly Publication[]): AreaFigures {
  const withFigures = published.flatMap(({ period, figures, months }) =>
    figures === undefined ? [] : [{ period, figures, months }],
  );
  const latest = withFigures.at(-1);
  const recent = published.filter(({ period }) => period.includes('-')).slice(-mostQuarters);
  return {
    area,
    ...(latest === undefined ? {} : { latest }),
    quarters: recent.flatMap(({ period, figures }) =>
      figures === undefined ? [] : [{ period, cases: figures.cases }],
    ),
  };
}
