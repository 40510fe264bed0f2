import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../src/organisation/settings.ts';

/** The first days of 2027, with and without the year. */
const dates = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    Temporal.PlainDate.from('2027-01-01').add({ days: index }).toString(),
  );
const yearly = (count: number) => dates(count).map((date) => date.slice(5));

describe('settings', () => {
  it('have the defaults of danish-domain.md 10.2', () => {
    expect(Settings.parse({})).toEqual({
      internalAccidentDays: 10,
      firstContactWorkingHours: 4,
      acknowledgementWorkingHours: 4,
      urgentAcknowledgementWorkingHours: 1,
      policeReviewHours: 24,
      followUpDays: [1, 3, 7, 28, 90],
      actionPlan: { impact: 6, episodes: 3, withinDays: 30 },
      quietHours: { start: '21:00', end: '07:00' },
      workingHours: { start: '08:00', end: '16:00' },
      extraClosingDays: ['06-05', '12-24', '12-31'],
      voldsskadeforsikring: 'unknown',
      registerName: 'SafetyNet',
      debriefingWithinWorkingDays: 10,
      concerns: { people: 3, withinDays: 30, samePersonDays: 7 },
      retentionMonths: 60,
    });
  });

  it.each([
    [{ concerns: { people: 20 } }, { concerns: { people: 21 } }],
    [{ concerns: { withinDays: 90 } }, { concerns: { withinDays: 0 } }],
    [{ concerns: { samePersonDays: 1 } }, { concerns: { samePersonDays: 31 } }],
    [{ retentionMonths: 1 }, { retentionMonths: 0 }],
    [{ retentionMonths: 120 }, { retentionMonths: 121 }],
    [{ internalAccidentDays: 1 }, { internalAccidentDays: 0 }],
    [{ internalAccidentDays: 14 }, { internalAccidentDays: 15 }],
    [{ firstContactWorkingHours: 24 }, { firstContactWorkingHours: 25 }],
    [{ acknowledgementWorkingHours: 1 }, { acknowledgementWorkingHours: 0 }],
    [{ policeReviewHours: 72 }, { policeReviewHours: 73 }],
    [{ followUpDays: [] }, { followUpDays: [0] }],
    [{ followUpDays: [2, 365] }, { followUpDays: [7, 366] }],
    [{ followUpDays: [1, 2] }, { followUpDays: [2, 1] }],
    [{ followUpDays: [1] }, { followUpDays: [1, 1] }],
    [{ actionPlan: { impact: 10 } }, { actionPlan: { impact: 11 } }],
    [{ actionPlan: { episodes: 2 } }, { actionPlan: { episodes: 1 } }],
    [{ actionPlan: { withinDays: 365 } }, { actionPlan: { withinDays: 0 } }],
    [{ workingHours: { start: '07:30' } }, { workingHours: { start: '16:00' } }],
    [{ workingHours: { start: '15:00' } }, { workingHours: { start: '15:01' } }],
    [{ quietHours: { start: '22:00' } }, { quietHours: { start: '24:00' } }],
    [{ quietHours: { start: '07:01' } }, { quietHours: { start: '07:00' } }],
    [{ quietHours: { end: '20:59' } }, { quietHours: { start: '01:00' } }],
    [{ extraClosingDays: yearly(60) }, { extraClosingDays: yearly(61) }],
    [{ extraClosingDays: dates(200) }, { extraClosingDays: dates(201) }],
    [
      { extraClosingDays: [...yearly(60), ...dates(200)] },
      { extraClosingDays: [...yearly(61), ...dates(1)] },
    ],
    [{ extraClosingDays: ['05-01', '2027-05-07', '02-29'] }, { extraClosingDays: ['02-30'] }],
    [{ extraClosingDays: [] }, { extraClosingDays: ['2027-02-29'] }],
    [{ voldsskadeforsikring: 'yes' }, { voldsskadeforsikring: true }],
    [{ debriefingWithinWorkingDays: 5 }, { debriefing: 5 }],
  ])('accept %j and refuse %j', (good, bad) => {
    expect(Settings.safeParse(good).success).toBe(true);
    expect(Settings.safeParse(bad).success).toBe(false);
  });

  it('say why a limit later than the law is refused', () => {
    expect(Settings.safeParse({ internalAccidentDays: 21 }).error?.issues[0]?.message).toContain(
      'the law itself gives 14 days',
    );
    expect(Settings.safeParse({ policeReviewHours: 96 }).error?.issues[0]?.message).toContain(
      'a police report within 72 hours of what happened',
    );
  });
});
