import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { suggestMeetingTimes } from '../../src/law/suggest-times.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { Settings } from '../../src/organisation/settings.ts';
import { workingTimeOf } from '../../src/organisation/working-time-of.ts';
import { plain } from './example.ts';

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
      expect(
        suggestMeetingTimes(now, workingTimeOf(Organisation.parse({ ...plain, settings: settings.data }))),
      ).toHaveLength(3);
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(10);
});

describe('a unit', () => {
  const evening = { start: '12:00', end: '20:00' };
  const own = (changes: Readonly<Record<string, object>>, settings = {}) =>
    Organisation.parse({
      ...plain,
      settings,
      units: plain.units.map((unit) => ({ ...unit, ...changes[unit.id] })),
    });
  const hours = (organisation: Organisation, unit?: string) => {
    const { from, until } = workingTimeOf(organisation, unit === undefined ? unit : UnitId.parse(unit));
    return `${from}-${until}`;
  };

  it('works in its own hours, and the others as the organisation does', () => {
    const organisation = own({ service: { workingHours: evening } });
    expect(['service', 'jobcenter', undefined].map((unit) => hours(organisation, unit))).toEqual([
      '12:00-20:00',
      '08:00-16:00',
      '08:00-16:00',
    ]);
  });

  it('works like the nearest unit above that names its hours', () => {
    const organisation = own({
      top: { workingHours: { start: '06:00', end: '14:00' } },
      middle: { workingHours: evening },
    });
    expect(['jobcenter', 'top'].map((unit) => hours(organisation, unit))).toEqual([
      '12:00-20:00',
      '06:00-14:00',
    ]);
  });

  it('closes on its own days instead of the organisation’s', () => {
    const organisation = own(
      { service: { extraClosingDays: ['05-01', '2027-05-07'] }, vacant: { extraClosingDays: [] } },
      { extraClosingDays: ['06-05'] },
    );
    const closed = (unit: string) => {
      const { closingDays, closedDates } = workingTimeOf(organisation, UnitId.parse(unit));
      return [...closingDays, ...closedDates];
    };
    expect(['service', 'vacant', 'jobcenter'].map(closed)).toEqual([['05-01', '2027-05-07'], [], ['06-05']]);
  });

  it('that is no longer in the file works like the organisation', () => {
    expect(hours(own({}, { workingHours: evening }), 'gone')).toBe('12:00-20:00');
  });

  it.each([{ start: '08:00' }, { start: '15:01', end: '16:00' }])(
    'is refused with hours %j',
    (workingHours) => expect(() => own({ service: { workingHours } })).toThrow(),
  );
});
