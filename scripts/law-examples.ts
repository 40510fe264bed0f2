import { Temporal } from 'temporal-polyfill';
import { publicHolidayName } from '../src/law/danish-holidays.ts';
import type { DeadlineRule } from '../src/law/deadline-rule.ts';
import { ownRule } from '../src/law/own-rules.ts';
import { OwnRuleId, type RuleId } from '../src/law/rule-id.ts';
import { ruleInForce } from '../src/law/rules.ts';
import { exampleRow, table } from './law-words.ts';

/** Starts with the dates that the program makes of them. */
export function examples(): string {
  return table(
    ['Rule', 'Start', 'Last moment', 'Act by'],
    workedExamples.map(([id, date, time]) => exampleRow(inForce(id, date), date, time)),
  );
}

const workedExamples: readonly (readonly [id: RuleId, date: string, time?: string])[] = [
  ['police_comp', '2026-10-23', '14:30'],
  ['police_comp', '2026-12-23', '16:00'],
  ['police_comp', '2027-03-26', '14:30'],
  ['police_comp', '2027-10-29', '14:30'],
  ['easy_absence', '2026-11-20'],
  ['easy_absence', '2026-12-10'],
  ['easy_absence', '2027-03-12'],
  ['easy_absence', '2027-05-22'],
  ['internal_accident_deadline', '2026-12-17'],
  ['prosecution_request', '2026-08-31'],
  ['comp_application', '2028-02-29'],
  ['aes_appeal', '2026-11-26'],
  ['doctor_notice', '2024-06-30'],
  ['doctor_notice', '2024-07-01'],
  ['easy_no_absence', '2027-03-12'],
  ['easy_death', '2026-10-24', '09:00'],
  ['self_notice', '2028-02-29'],
  ['gdpr_access', '2027-01-31'],
  ['aktindsigt', '2026-12-18'],
  ['first_human_contact', '2026-11-20', '14:30'],
];

function inForce(id: RuleId, date: string): DeadlineRule {
  const own = OwnRuleId.safeParse(id);
  const rule = own.success ? ownRule(own.data) : ruleInForce(id, Temporal.PlainDate.from(date));
  if (rule === undefined) throw new Error(`No version of ${id} is in force on ${date}.`);
  return rule;
}

/** The public holidays that the program knows in these years. */
export function holidays(years: readonly number[]): string {
  return table(
    ['Year', 'Public holidays (helligdage)'],
    years.map((year) => {
      const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      const dates = Array.from({ length: first.daysInYear }, (_, index) => first.add({ days: index }));
      const named = dates.flatMap((date) => {
        const name = publicHolidayName(date);
        return name === undefined ? [] : [`${name} ${date.toString().slice(5)}`];
      });
      return [`${year}`, named.join(' · ')];
    }),
  );
}
