import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { adjustableClock, systemClock } from '../../../src/adapters/system/clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noon = Temporal.Instant.from('2026-11-20T11:00:00Z');
const stopped = { now: () => noon };
const text = (instant: Temporal.Instant): string => instant.toString();

describe('the adjustable clock', () => {
  it('runs with its base until it is moved', () => {
    let real = noon;
    const clock = adjustableClock({ now: () => real });
    expect(text(clock.now())).toBe('2026-11-20T11:00:00Z');
    clock.advance(Temporal.Duration.from('PT2H'));
    real = noon.add({ minutes: 1 });
    expect(text(clock.now())).toBe('2026-11-20T13:01:00Z');
  });

  it('can be set forward, and refuses to go back', () => {
    const clock = adjustableClock(stopped);
    const later = noon.add({ hours: 72 });
    expect(clock.set(later)).toMatchObject({ kind: 'moved', now: later });
    expect(clock.set(noon)).toMatchObject({ kind: 'refused', now: later, reason: 'backwards' });
    expect(clock.advance(Temporal.Duration.from('-PT1S'))).toMatchObject({ kind: 'refused' });
    expect(text(clock.now())).toBe(text(later));
  });

  it.each(['PT9999H', 'P100Y', 'P999999999Y', 'PT9007199254740991S'])(
    'never leaves the year 2100, not by %s either',
    (duration) => {
      const clock = adjustableClock(stopped);
      const last = Temporal.Instant.from('2100-12-31T23:00:00Z');
      expect(clock.set(last.add({ hours: 1 }))).toMatchObject({ kind: 'refused', reason: 'too-far' });
      clock.set(last);
      expect(clock.advance(Temporal.Duration.from(duration))).toMatchObject({ reason: 'too-far' });
      expect(text(clock.now())).toBe(text(last));
    },
  );

  it('takes a day as the same time of day tomorrow, over the change of the clocks', () => {
    const clock = adjustableClock({ now: () => Temporal.Instant.from('2026-10-24T10:00:00Z') });
    clock.advance(Temporal.Duration.from('P1D'));
    expect(text(clock.now())).toBe('2026-10-25T11:00:00Z');
  });

  it('keeps its place over a restart, in a folder that need not exist', () => {
    const file = join(folder, 'new', 'clock.json');
    const { now } = adjustableClock(stopped, file).advance(Temporal.Duration.from('P3D'));
    expect(text(adjustableClock(stopped, file).now())).toBe(text(now));
    expect(readdirSync(join(folder, 'new'))).toEqual(['clock.json']);
  });

  it('refuses a damaged file and says what to do', () => {
    const file = join(folder, 'damaged.json');
    writeFileSync(file, '{"aheadMilliseconds":-5}');
    expect(() => adjustableClock(stopped, file)).toThrow(/damaged\. Delete it/);
  });

  it('never shows an earlier time than before, whatever it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (moves) => {
        const clock = adjustableClock(stopped);
        for (const milliseconds of moves) {
          const before = clock.now();
          const wanted = before.add({ milliseconds });
          const { kind, now } = clock.set(wanted);
          expect(text(now)).toBe(text(kind === 'moved' ? wanted : before));
          expect(Temporal.Instant.compare(clock.now(), before)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('reaches an instant it is set to even when the real clock counts nanoseconds', () => {
    const clock = adjustableClock({ now: () => noon.add({ nanoseconds: 999 }) });
    clock.set(noon.add({ hours: 1 }));
    expect(Temporal.Instant.compare(clock.now(), noon.add({ hours: 1 }))).toBeGreaterThanOrEqual(0);
  });

  it('has the machine’s time below it', () => {
    expect(Math.abs(systemClock.now().epochMilliseconds - Date.now())).toBeLessThan(1000);
  });
});
