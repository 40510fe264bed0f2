import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { suggestMeetingTimes } from '../../src/law/suggest-times.ts';
import { Settings } from '../../src/organisation/settings.ts';
import { workingTimeOf } from '../../src/start/working-time-of.ts';

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const hours = fc.record({ start: time, end: time }, { requiredKeys: [] });
const dates = fc.tuple(fc.nat(300), fc.nat(70), fc.boolean()).map(([past, count, withYear]) =>
  Array.from({ length: count }, (_, index) =>
    Temporal.PlainDate.from('2028-01-01')
      .add({ days: past + index })
      .toString()
      .slice(withYear ? 0 : 5),
  ),
);

it('takes every file that passes the check, and finds meeting times in it', () => {
  let accepted = 0;
  const now = Temporal.Instant.from('2026-11-20T13:00:00Z');
  fc.assert(
    fc.property(hours, hours, dates, (workingHours, quietHours, extraClosingDays) => {
      const settings = Settings.safeParse({ workingHours, quietHours, extraClosingDays });
      if (!settings.success) return;
      accepted += 1;
      expect(suggestMeetingTimes(now, workingTimeOf(settings.data))).toHaveLength(3);
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(10);
});
