import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{e2e,processes}/**'],
    // Two cores: one worker more than vitest takes by itself.
    maxWorkers: 2,
    // What runs at once within a file waits for connections that hang, or for real time.
    maxConcurrency: 16,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
