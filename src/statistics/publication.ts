import { z } from 'zod';
import { UnitId } from '../organisation/ids.ts';
import type { Area } from './areas.ts';
import type { Contribution } from './contribution.ts';
import { Figures, figuresOf } from './figures.ts';
import { mostOf, roundedDown, smallestCell } from './floor.ts';
import { Month, Period, monthsOf, quarterOf, quartersOf } from './period.ts';

const AreaFigures = z.strictObject({
  top: UnitId,
  units: z.array(UnitId),
  /** Nothing for none as well as for few. */
  figures: Figures.optional(),
  /** All three months of the quarter or none of them. */
  months: z.array(z.strictObject({ month: Month, cases: z.int() })).max(3),
});
export type AreaFigures = z.infer<typeof AreaFigures>;

/** The figures of a period, made once after it has ended and never changed: what is shown each week is the same. */
export const Publication = z.strictObject({ period: Period, areas: z.array(AreaFigures) });
export type Publication = z.infer<typeof Publication>;

/**
 * The figures of a quarter. Its months are shown when each of them can be: with two of the three and the total, the third
 * could be computed.
 */
export function publishQuarter(
  period: Period,
  areas: readonly Area[],
  cases: readonly Contribution[],
): Publication {
  const within = cases.filter(({ month }) => quarterOf(month) === period);
  return {
    period,
    areas: areas.map(({ top, units }) => {
      const own = within.filter(({ unit }) => units.includes(unit));
      const figures = figuresOf(own);
      return {
        top,
        units: [...units],
        ...(figures === undefined ? {} : { figures }),
        months: monthly(period, own),
      };
    }),
  };
}

function monthly(period: Period, cases: readonly Contribution[]): AreaFigures['months'] {
  const months = monthsOf(period).map((month) => ({
    month,
    cases: roundedDown(cases.filter((each) => each.month === month).length),
  }));
  return months.every((month) => month.cases >= smallestCell) ? months : [];
}

/**
 * The figures of a year, for areas of which no quarter could be shown: beside one, the year would tell of the others.
 * Nothing until all four quarters are there. An area that was cut anew within the year has none.
 */
export function publishYear(
  year: string,
  quarters: readonly Publication[],
  cases: readonly Contribution[],
): Publication | undefined {
  const [first, ...others] = quartersOf(year).map((period) =>
    quarters.find((each) => each.period === period),
  );
  if (first === undefined || others.includes(undefined)) return undefined;
  const within = cases.filter(({ month }) => month.startsWith(`${year}-`));
  return {
    period: year,
    areas: first.areas
      .filter((area) => [first, ...others].every((quarter) => isUnshown(quarter, area)))
      .map(({ top, units }) => {
        const own = within.filter(({ unit }) => units.includes(unit));
        const figures = figuresOf(own, mostOf(4));
        return { top, units, ...(figures === undefined ? {} : { figures }), months: [] };
      }),
  };
}

function isUnshown(quarter: Publication | undefined, { top, units }: AreaFigures): boolean {
  const same = quarter?.areas.find((area) => area.top === top);
  return same !== undefined && same.figures === undefined && same.units.join() === units.join();
}
