import { afterEach, beforeEach } from 'vitest';
import type { Instance, World } from './services.ts';

/**
 * Where the test that runs now is: its world and the process that answers. A test may put others in their place, and stops
 * the world that it leaves.
 */
export interface Here<Around extends World = World> {
  world: Around;
  one: Instance;
}

/** Gives each test of a file a world of its own, with one process; everybody has spoken to the bot unless nobody is `known`. */
export function eachTestIn<Around extends World>(
  start: () => Promise<Around>,
  known: 'everybody' | 'nobody' = 'everybody',
): Here<Around> {
  let now: Here<Around> | undefined;
  beforeEach(async () => {
    const world = await start();
    if (known === 'everybody') await world.introduce();
    now = { world, one: world.start() };
  });
  afterEach(() => now?.world.stop());
  const inTest = () => {
    if (now === undefined) throw new Error('There is a world only while a test runs.');
    return now;
  };
  return {
    get world() {
      return inTest().world;
    },
    set world(world) {
      inTest().world = world;
    },
    get one() {
      return inTest().one;
    },
    set one(instance) {
      inTest().one = instance;
    },
  };
}
