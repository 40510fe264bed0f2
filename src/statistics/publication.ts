import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { UnitId } from '../organisation/ids.ts';
import type { Area } from './areas.ts';
import type { Contribution } from './contribution.ts';
import { Figures, figuresOf } from './figures.ts';
import { mostOf, roundedDown, smallestCell } from './floor.ts';
import { Month, Period, monthsOf, quarterOf, quartersOf } from './period.ts';

/**
 * The figures of an area and a period, made once after it has ended and never changed: what is shown each week is the
 * same.
 */
export const Publication = z.strictObject({
  period: Period,
  top: UnitId,
  units: z.array(UnitId).max(500),
  /** Nothing for none as well as for few. */
  figures: Figures.optional(),
  /** All three months of the quarter or none of them. */
  months: z.array(z.strictObject({ month: Month, cases: z.int() })).max(3),
});
export type Publication = z.infer<typeof Publication>;

/** Figures as they are kept, with when they were published (UTC). */
export const Published = Publication.extend({ publishedAt: InstantText });
export type Published = z.infer<typeof Published>;

/**
 * The figures of a quarter. Its months are shown when each of them can be: with two of the three and the total, the third
 * could be computed.
 */
export function publishQuarter(period: Period, area: Area, cases: readonly Contribution[]): Publication {
  const own = cases.filter(({ month, unit }) => quarterOf(month) === period && area.units.includes(unit));
  return { ...publicationOf(period, area, figuresOf(own)), months: monthly(period, own) };
}

function monthly(period: Period, cases: readonly Contribution[]): Publication['months'] {
  const months = monthsOf(period).map((month) => ({
    month,
    cases: roundedDown(cases.filter((each) => each.month === month).length),
  }));
  return months.every((month) => month.cases >= smallestCell) ? months : [];
}

/**
 * The figures of a year, for an area of which no quarter could be shown: beside one, the year would tell of the others.
 * None where a quarter is not there, or the area was cut anew within the year.
 */
export function publishYear(
  year: Period,
  area: Area,
  published: readonly Publication[],
  cases: readonly Contribution[],
): Publication {
  const quarters = quartersOf(year).map((period) => published.find((each) => each.period === period));
  if (!quarters.every((quarter) => isUnshown(quarter, area))) return publicationOf(year, area, undefined);
  const own = cases.filter(({ month, unit }) => month.startsWith(`${year}-`) && area.units.includes(unit));
  return publicationOf(year, area, figuresOf(own, mostOf(quarters.length)));
}

/**
 * Whether some of the area’s units are in another area’s figures of the period already: since the areas were cut anew,
 * one could be subtracted from the other.
 */
export function overlaps(area: Area, others: readonly Publication[]): boolean {
  return others.some(({ top, units }) => top !== area.top && units.some((unit) => area.units.includes(unit)));
}

/** For an area that overlaps: no figures, and no year that rests on them. */
export function publishNothing(period: Period, { top }: Area): Publication {
  return publicationOf(period, { top, units: [] }, undefined);
}

function isUnshown(quarter: Publication | undefined, { units }: Area): boolean {
  return quarter !== undefined && quarter.figures === undefined && quarter.units.join() === units.join();
}

function publicationOf(period: Period, { top, units }: Area, figures: Figures | undefined): Publication {
  return { period, top, units: [...units], ...(figures === undefined ? {} : { figures }), months: [] };
}
