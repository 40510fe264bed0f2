import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planStore } from '../../src/adapters/azure-storage/plan-store.ts';
import { decideAnswerStep } from '../../src/contingency/answer-step.ts';
import type { Plan } from '../../src/contingency/plan.ts';
import { PersonId, UnitId } from '../../src/organisation/ids.ts';
import type { PlanStore } from '../../src/ports/plan-store.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => (storage = await startStorage()));
afterAll(() => storage.stop());

const unit = UnitId.parse('jobcenter');

function next(plan: Plan | undefined, text: string) {
  const decision = decideAnswerStep(plan, {
    unit,
    step: 'stop',
    answers: { 'sender-when': { kind: 'text', text } },
    seen: plan?.version ?? 0,
    by: PersonId.parse('mona'),
    now: '2026-11-20T09:00:00.000Z',
  });
  if (decision.kind !== 'accepted') throw new Error(decision.kind);
  return decision;
}

const stores: readonly [string, () => PlanStore][] = [
  ['in memory', () => memoryStorage().plans],
  ['in Azure', () => planStore(storage.tables.plans)],
];

describe.each(stores)('plans %s', (_, open) => {
  it('of several writers one wins, and each version is kept', async () => {
    const store = open();
    expect(await store.read(unit)).toBeUndefined();
    expect(await store.versions(unit)).toEqual([]);
    const [a, b] = [next(undefined, 'a'), next(undefined, 'b')];
    const won = await Promise.all([a, b].map((each) => store.write(each.plan, each.version, undefined)));
    expect(won.toSorted()).toEqual([false, true]);
    const first = await store.read(unit);
    const c = next(first?.plan, 'c');
    expect(await store.write(c.plan, c.version, first?.tag)).toBe(true);
    expect(await store.write(c.plan, c.version, first?.tag)).toBe(false);
    expect((await store.read(unit))?.plan).toEqual(c.plan);
    expect((await store.versions(unit)).map(({ version }) => version)).toEqual([2, 1]);
    expect(await store.read(UnitId.parse('service'))).toBeUndefined();
  });
});
