import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HarassmentChannel, HarassmentKind } from '../../src/case/facts.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import type { Contribution } from '../../src/statistics/contribution.ts';
import { figuresOf } from '../../src/statistics/figures.ts';
import { monthsOf, quartersOf } from '../../src/statistics/period.ts';
import { publishQuarter, publishYear } from '../../src/statistics/publication.ts';

/**
 * The attacker sees all that was ever published, knows the rules, and has thought of every world: what the worlds that
 * look the same have in common is what the attacker knows.
 */
interface World {
  readonly seen: string;
  /** True numbers that nobody may learn while they are small. */
  readonly cells: readonly number[];
}

/** The small cells of which the attacker learns that they are not empty. */
function learned(worlds: readonly World[]): readonly World[] {
  const bySight = Map.groupBy(worlds, ({ seen }) => seen);
  return [...bySight.values()].flatMap((alike) => {
    const canBeEmpty = alike[0]?.cells.map((_, cell) => alike.some(({ cells }) => cells[cell] === 0));
    return alike.filter(({ cells }) =>
      cells.some((count, cell) => count > 0 && count < 5 && canBeEmpty?.[cell] !== true),
    );
  });
}

const unit = UnitId.parse('kundecenter');
const { threat: kindA, sexual: kindB, stalking: kindC } = HarassmentKind.enum;
const plain: Contribution = {
  unit,
  month: '2026-01',
  kinds: [],
  channels: [],
  isTakenInTime: false,
  hasTalkInTime: false,
  hasMetDates: false,
};
const times = (count: number, each: Partial<Contribution> = {}): Contribution[] =>
  Array.from({ length: count }, () => ({ ...plain, ...each }));
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const area = { top: unit, units: [unit] };

describe('an attacker who knows the rules and thinks of every world', () => {
  it('never learns that a small part of a total, or the rest beside it, is not empty', () => {
    const worlds = upTo(34).flatMap((all) =>
      upTo(all).map((part): World => {
        const cases = [...times(part, { hasMetDates: true }), ...times(all - part)];
        return { seen: JSON.stringify(figuresOf(cases)), cells: [all, part, all - part] };
      }),
    );
    expect(learned(worlds)).toEqual([]);
  });

  it('never learns it of one of several kinds that a case can have at once', () => {
    const worlds = upTo(14).flatMap((all) =>
      upTo(all).flatMap((a) =>
        upTo(all).flatMap((b) =>
          upTo(all).map((c): World => {
            const cases = times(all).map((each, index) => ({
              ...each,
              kinds: [
                HarassmentKind.enum.other,
                ...(index < a ? [kindA] : []),
                ...(index < b ? [kindB] : []),
                ...(index >= all - c ? [kindC] : []),
              ],
            }));
            return {
              seen: JSON.stringify(figuresOf(cases)),
              cells: [all, a, b, c, all - a, all - b, all - c],
            };
          }),
        ),
      ),
    );
    expect(learned(worlds)).toEqual([]);
  });

  it('never learns it of a month from the other months and the quarter', () => {
    const months = monthsOf('2026-q1');
    const worlds = upTo(24).flatMap((one) =>
      upTo(24 - one).flatMap((two) =>
        upTo(24 - one - two).map((three): World => {
          const cells = [one, two, three];
          const cases = months.flatMap((month, index) => times(cells[index] ?? 0, { month }));
          return { seen: JSON.stringify(publishQuarter('2026-q1', area, cases)), cells };
        }),
      ),
    );
    expect(learned(worlds)).toEqual([]);
  });

  it('never learns it of a quarter, or of a kind in it, from the year and the other quarters', () => {
    const quarters = quartersOf('2026');
    const counts = upTo(6);
    const worlds = counts.flatMap((one) =>
      counts.flatMap((two) =>
        counts.flatMap((three) =>
          counts.flatMap((four) =>
            [0, 2, 6].map((withKind): World => {
              const cells = [one, two, three, four];
              const cases = quarters.flatMap((quarter, index) =>
                times(cells[index] ?? 0, { month: monthsOf(quarter)[0] ?? '' }).map((each, number) =>
                  number < withKind ? { ...each, kinds: [kindA] } : each,
                ),
              );
              const published = quarters.map((quarter) => publishQuarter(quarter, area, cases));
              const seen = JSON.stringify([published, publishYear('2026', area, published, cases)]);
              return { seen, cells: [...cells, ...cells.map((count) => Math.min(count, withKind))] };
            }),
          ),
        ),
      ),
    );
    expect(learned(worlds)).toEqual([]);
  });
});

it('shows the same, to the letter, for no case and for four', () => {
  const [none, few] = [[], times(4, { kinds: [kindA], hasMetDates: true })].map((cases) => {
    const published = quartersOf('2026').map((quarter) => publishQuarter(quarter, area, cases));
    return JSON.stringify([published, publishYear('2026', area, published, cases)]);
  });
  expect(few).toBe(none);
});

it('shows a year only beside no quarter, and each area for itself', () => {
  const units = ['a', 'b', 'c'].map((id) => UnitId.parse(`unit-${id}`));
  const contribution = fc.record({
    unit: fc.constantFrom(...units),
    month: fc.constantFrom(...quartersOf('2026').flatMap(monthsOf)),
    kinds: fc.subarray([...HarassmentKind.options]),
    channels: fc.subarray([...HarassmentChannel.options]),
    isTakenInTime: fc.boolean(),
    hasTalkInTime: fc.boolean(),
    hasMetDates: fc.boolean(),
  });
  const property = fc.property(fc.array(contribution, { maxLength: 80 }), (cases) => {
    for (const top of units) {
      const cut = { top, units: [top] };
      const published = quartersOf('2026').map((quarter) => publishQuarter(quarter, cut, cases));
      const year = publishYear('2026', cut, published, cases);
      expect(published.some(({ figures }) => figures !== undefined) && year.figures !== undefined).toBe(
        false,
      );
      const own = cases.filter((each) => each.unit === top);
      expect(quartersOf('2026').map((quarter) => publishQuarter(quarter, cut, own))).toEqual(published);
    }
  });
  fc.assert(property, { numRuns: 50 });
});
