/**
 * No figure stands for fewer cases than this, and figures are multiples of it. It is fixed in code: in an office of seven
 * one case by telephone in March is a name.
 */
export const smallestCell = 5;

/** The number as it may be shown: rounded down to a multiple of the floor. */
export function roundedDown(count: number, most = Infinity): number {
  return Math.min(count - (count % smallestCell), most);
}

/**
 * The highest figure for several parts together that were each too few to be shown. More would tell that none of the
 * parts is empty: all but one of them can make up this much.
 */
export function mostOf(parts: number): number {
  return roundedDown((parts - 1) * (smallestCell - 1));
}
