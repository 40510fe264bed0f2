import { defineConfig } from 'vitest/config';

/** Files that change what others would see: modules, environment, timers. */
const alone = [
  'test/{adapters,bundle,contract,crash,processes,scripts,start}/**/*.test.ts',
  'test/*.test.ts',
];

export default defineConfig({
  test: {
    // Two cores: one worker more than vitest takes by itself.
    maxWorkers: 2,
    // What runs at once within a file waits for connections that hang, or for real time.
    maxConcurrency: 16,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: alone, exclude: ['test/processes/**'] },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...alone],
          // Loading the program anew for each file costs more than its tests.
          isolate: false,
        },
      },
    ],
  },
});
