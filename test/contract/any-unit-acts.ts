import fc from 'fast-check';
import type { Plan } from '../../src/contingency/plan.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import type { StoredPlan } from '../../src/ports/plan-store.ts';
import type { Stores } from '../../src/app/stores.ts';
import type { Own } from './any-other-acts.ts';
import { id } from '../organisation/example.ts';

/** What happens to the plans and the published figures of units. Each sequence has units of its own. */
type UnitAct = (stores: Stores, own: Own) => Promise<unknown>;

const which = fc.nat(1);
const at = '2026-11-20T10:00:00.000Z';

export const unitActs: readonly fc.Arbitrary<{ readonly name: string; readonly run: UnitAct }>[] = [
  fc
    .record({
      which,
      text: fc.constantFrom('lokale 2', 'æøå "\'', 'x'.repeat(500)),
      tag: fc.constantFrom('right', 'none', 'both'),
      skips: fc.boolean(),
    })
    .map(({ which, text, tag, skips }) => ({
      name: `write plan ${which} ${tag} ${skips}`,
      run: (async ({ plans }, own) => {
        const unit = unitOf(own, which);
        const before = await plans.read(unit);
        // A version that is there already is never written over, whatever the tag.
        const version = Math.max(1, (before?.plan.version ?? 0) + (skips ? 0 : 1));
        const write = (words: string, guard: StoredPlan | undefined) =>
          plans.write(planOf(unit, version, words), versionOf(version, words), guard?.tag);
        const written = await write(text, tag === 'none' ? undefined : before);
        const late = tag === 'both' ? await write('for sent', before) : undefined;
        return [written, late, (await plans.read(unit))?.plan, await plans.versions(unit)];
      }) satisfies UnitAct,
    })),
  fc
    .record({
      which,
      period: fc.constantFrom('2026', '2026-q1', '2026-q2', '2025-q4'),
      cases: fc.constantFrom(5, 10, undefined),
    })
    .map(({ which, period, cases }) => ({
      name: `publish ${which} ${period}`,
      run: (async ({ statistics }, own) => {
        const top = unitOf(own, which);
        const figures =
          cases === undefined ? {} : { figures: { cases, kinds: {}, channels: { sms: cases } } };
        const isNew = await statistics.add({
          period,
          top,
          units: [top],
          months: [],
          publishedAt: at,
          ...figures,
        });
        const everywhere = (await statistics.in(period)).filter((each) => isOwn(each.top, own));
        return [isNew, await statistics.of(top), everywhere.map((each) => each.top).toSorted()];
      }) satisfies UnitAct,
    })),
];

function planOf(unit: UnitId, version: number, text: string): Plan {
  return {
    unit,
    version,
    answers: { 'talk-place': { value: { kind: 'text', text }, by: id('mona'), at, version } },
  };
}

function versionOf(version: number, text: string) {
  const value = { kind: 'text', text } as const;
  const changed = [{ question: 'talk-place' as const, value }];
  return { version, step: 'first-aid' as const, by: id('mona'), at, changed };
}

function unitOf({ cases }: Own, index: number): UnitId {
  return UnitId.parse(`unit-${String(cases[index]).toLowerCase()}`);
}

function isOwn(top: UnitId, own: Own): boolean {
  return [0, 1].some((index) => unitOf(own, index) === top);
}
