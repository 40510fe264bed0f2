import { expect, it } from 'vitest';
import { find, report, shrink } from './find.ts';
import { counter } from './reached.ts';
import type { Trial } from './plan.ts';

const asBuilt: Trial = { variation: (services) => services };
// More of them: SCHEDULES=20000. Others: FROM=5000. One that failed, again: SEED=5012.
const { SEED: seed, FROM: from = '1', SCHEDULES: schedules = '200' } = process.env;
const reached = counter();
const kept = 'all promises are kept';

it(
  'nothing is lost and nothing comes twice in silence, whatever dies, fails or waits, in whatever order',
  {
    timeout: 3_600_000,
  },
  async () => {
    const found =
      seed === undefined
        ? await find(Number(from), Number(schedules), asBuilt, (ended) => reached.count(ended))
        : await find(Number(seed), 1, asBuilt);
    expect(found === undefined ? kept : report(await shrink(found, asBuilt))).toBe(kept);
    if (seed === undefined && Number(schedules) >= 200)
      expect(reached.tooSeldom(Number(schedules))).toEqual([]);
  },
);
