import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemIds } from '../../src/adapters/system/ids.ts';
import type { StoredDraft } from '../../src/ports/draft-store.ts';
import { id } from '../organisation/example.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { otherAct } from './any-other-acts.ts';
import { unitActs } from './any-unit-acts.ts';
import { act, anyAct, readAll } from './any-transactions.ts';
import { inAzure, inMemory } from './stores.ts';

// On a machine that is busy with other things.
const patient = { timeout: 60_000 };

// Whatever a test concludes from the stores in memory holds in Azure only if nothing tells them apart.
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());

it('memory and Azure give the same answers to any sequence of transactions on cases', patient, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 3, maxLength: 14 }), async (acts) => {
      const cases = [systemIds.caseId(), systemIds.caseId()];
      const stores = [inMemory(), inAzure(storage)].map(({ cases: store }) => ({
        store,
        tags: { seen: new Map<string, string[]>() },
      }));
      for (const what of acts) {
        const [expected, answered] = await Promise.all(
          stores.map(async ({ store, tags }) => {
            const outcome = await act(store, tags, cases, what);
            // The emulator also holds the cases of the sequences before.
            const own = Array.isArray(outcome) ? outcome.filter((found) => cases.includes(found)) : outcome;
            const read = await Promise.all(cases.map((caseId) => readAll(store, tags, caseId)));
            return anonymous([own, read], cases);
          }),
        );
        expect(answered, JSON.stringify(what)).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});

it(
  'and to anything that happens to drafts, private text, people, channels, links, plans and figures',
  patient,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ arbitrary: otherAct, weight: 4 }, ...unitActs), { minLength: 5, maxLength: 25 }),
        async (acts) => {
          const cases = [systemIds.caseId(), systemIds.caseId()];
          const own = { cases, people: cases.map((caseId) => id(`p-${caseId.toLowerCase()}`)) };
          const stores = [inMemory(), inAzure(storage)].map((store) => ({
            store,
            seen: [] as StoredDraft[],
          }));
          for (const { name, run } of acts) {
            const [expected, answered] = await Promise.all(
              stores.map(({ store, seen }) => run(store, own, seen).catch(() => 'thrown')),
            );
            expect(answered, name).toEqual(expected);
          }
        },
      ),
      { numRuns: 30 },
    );
  },
);

/** Ids of cases differ from run to run; a failure that shrinks has to stay the same. */
function anonymous(value: unknown, cases: readonly string[]): unknown {
  const text = cases.reduce(
    (before, caseId, index) => before.replaceAll(caseId, `case-${index}`),
    JSON.stringify(value),
  );
  return JSON.parse(text);
}
