import { defineConfig } from 'vitest/config';

/**
 * The tests that start the whole program, to click through it in a browser or to kill it: one file at a time, with
 * patience.
 */
export default defineConfig({
  test: {
    include: ['test/{e2e,processes}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
});
