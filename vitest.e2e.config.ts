import { defineConfig } from 'vitest/config';

/** The tests that start the whole program and click through it in a browser: one file at a time, with patience. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
});
