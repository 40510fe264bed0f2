import { expect, it } from 'vitest';
import { find } from './find.ts';
import { seededBugs } from './seeded-bugs.ts';

/** A bug that so many schedules do not show would not be found in an ordinary run either. */
const most = 400;

const isThorough = process.env['SCHEDULES'] !== undefined;
const tried = Object.entries(seededBugs).filter(([, { isRare }]) => isThorough || isRare !== true);

it.each(tried)('is found: %s', { timeout: 300_000 }, async (_, trial) => {
  expect((await find(1, most, trial))?.broken ?? []).not.toEqual([]);
});
