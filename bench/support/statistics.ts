/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** One thing measured in several runs, ours and the floor's in turns; `ours[n]` and `floor[n]` ran next to each other. */
export interface Comparison {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: readonly number[];
  readonly floor: readonly number[];
  /** The ratio of the medians should be at most this; without it the line is there to be known. */
  readonly target?: number;
}

/** Lines of a table: minimum, median and maximum of both, and of the ratio from run to run. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ name, unit, ours, floor, target }) => {
    const ratios = ours.map((value, run) => value / (floor[run] ?? NaN));
    const met =
      target === undefined
        ? ''
        : median(ratios) <= target
          ? `at most ${target}: met`
          : `at most ${target}: MISSED`;
    return [name, `${spread(ours)} ${unit}`, `${spread(floor)} ${unit}`, spread(ratios, 2), met];
  });
  return columns([['', 'ours  min / median / max', 'floor', 'ratio', 'target'], ...rows]);
}

function spread(numbers: readonly number[], digits?: number): string {
  const show = (value: number): string => value.toFixed(digits ?? (value < 100 ? 1 : 0));
  return [Math.min(...numbers), median(numbers), Math.max(...numbers)].map(show).join(' / ');
}

/** Lines of a table whose first row is its head. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
