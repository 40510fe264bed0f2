/**
 * Adds up vitest's JSON reports and prints `N passed, M failed`: `node scripts/test-totals.ts <report.json> ...`.
 * A file that could not even be loaded counts as one failure. A report that is missing or broken is an error.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  const report = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  passed += report.numPassedTests;
  failed += report.numFailedTests + broken.length;
}
console.log(`${passed} passed, ${failed} failed`);
