import { Temporal } from 'temporal-polyfill';
import { publicHolidayName } from '../src/law/danish-holidays.ts';
import type { DeadlineRule, RuleId } from '../src/law/deadline-rule.ts';
import { openChecks } from '../src/law/open-checks.ts';
import { absenceThresholds, InternalAccidentDays, internalAccidentRule, lawRules } from '../src/law/rules.ts';
import { deadlines } from '../src/texts/da/deadlines.ts';
import { personDeadlines } from '../src/texts/da/person-deadlines.ts';
import { shared } from '../src/texts/da/shared.ts';
import { exampleRow, lengthInWords, reminderInWords, table } from './law-words.ts';

const ownRule = internalAccidentRule(InternalAccidentDays.parse(undefined));
const rules: readonly DeadlineRule[] = [...lawRules, ownRule];

/** docs/law.md: everything that the program believes about the law, for a lawyer to read, answer and sign. */
export function lawDocument(): string {
  return [
    introduction,
    '## Deadlines',
    ...rules.map(ruleSection),
    '## Thresholds',
    'Kept as data and shown here to be confirmed. No part of the program decides by them yet: the 14 days are counted from the first day of absence, however long the absence lasts.',
    thresholds(),
    counting,
    '## Worked examples',
    'Computed by the program, as if reported at the start, for a workplace with the default hours (Monday to Friday 08:00–16:00; closed on public holidays, 5 June, 24 and 31 December).',
    examples(),
    '## Public holidays the program knows',
    holidays([2026, 2027, 2028]),
    '## Open checks',
    'Questions that were open when the data was checked in November 2026. “In the product now” says what stands on the answer today.',
    checks(),
    signature,
  ].join('\n\n');
}

const introduction = `# The law in the program

<!-- Made by \`npm run law\` from src/law. Do not edit: change the data and run it again. -->

This page is for a lawyer. It shows every rule, date and threshold that Chikanehjælpen computes with, where each comes from, and what nobody has confirmed yet. It is made from the data the program runs on, and a test fails when the two differ. **None of it is legal advice, and no lawyer has approved it yet.**

Certainty: **A** statute or the responsible authority · **B** secondary source · **C** general knowledge, unconfirmed · **S** an organisation’s own document. A case keeps the version of each rule that it was computed with; a changed rule is a new version beside the old one. Each record is due for a new look twelve months after it was checked.`;

function ruleSection(rule: DeadlineRule): string {
  const { id, version, validFrom, validTo, legalBasis, source, certainty, checkedOn } = rule;
  const facts: readonly (readonly string[])[] = [
    ['Rule', `\`${id}\`, version ${version}`],
    ['Valid for starts', `from ${validFrom}${validTo === undefined ? '' : ` to ${validTo}`}`],
    ['Length', lengthInWords(rule)],
    [
      'Set by',
      rule === ownRule ? `the organisation: 1 to 14 days, ${ownRule.length} when it says nothing` : 'law',
    ],
    ['Legal basis', legalBasis],
    ['Source', source],
    ['Certainty', certainty],
    ['Checked', `${checkedOn}; next look by ${nextLook(checkedOn)}`],
    ['Who acts', rule.owner === 'leader' ? 'the leader who handles the case' : 'the person'],
    ['Reminders', rule.reminders.map(reminderInWords).join('<br>')],
    ['A reminder in doubt', rule.onDoubt === 'hold' ? 'is held back' : 'is sent again, marked as repeated'],
    ['The person reads', sentences(id, personDeadlines)],
    ['The leader reads', sentences(id, deadlines)],
  ];
  return `### ${shared.rules[id].name}\n\n${table(['', ''], facts)}`;
}

type Sentences = Readonly<Record<'ahead' | 'passed', Readonly<Record<RuleId, (last: string) => string>>>>;

function sentences(id: RuleId, { ahead, passed }: Sentences): string {
  return `“${ahead[id]('‹dato›')}”<br>afterwards: “${passed[id]('‹dato›')}”`;
}

function nextLook(checkedOn: string): string {
  return Temporal.PlainDate.from(checkedOn).add({ months: 12 }).toString();
}

function thresholds(): string {
  return table(
    ['Absence beyond the day of the injury', 'Accidents', 'Legal basis', 'Source', 'Certainty', 'To confirm'],
    absenceThresholds.map((threshold) => [
      `${threshold.days} day${threshold.days === 1 ? '' : 's'}`,
      `${threshold.validFrom} to ${threshold.validTo ?? 'now'}`,
      threshold.legalBasis,
      threshold.source,
      threshold.certainty,
      threshold.toVerify ?? '',
    ]),
  );
}

const counting = `## How it is counted

- All clocks are clocks in Denmark (Europe/Copenhagen); what is stored is UTC.
- Hours run on from the minute, over nights, weekends and holidays. When clocks change in between, the earlier of elapsed time and wall-clock time is shown.
- Days leave out the first day and end at 23:59. Duties do not move to a later day when the last one is a weekend, a public holiday, 5 June, 24 or 31 December; the card shows an earlier **moment to act by** instead: the last end of work before it.
- When only the day is known, the clock runs from 00:00 and the card says so. When not even the day is known, it runs from 00:00 on the day of the report and the card says that the date may be earlier.
- A time that occurs twice (October) counts as the first, a time that is skipped (March) as the moment of the jump.
- Nothing is counted from when somebody discovered what had happened.
- A last moment at 00:00 is shown as 23.59 on the day before, because people read “00.00” a day too late. What is stored and counted stays 00:00.
- Once the moment to act by is past and the last moment is not, the card says that it is best done now.
- Morning reminders go out at 09:00 on the day, or on the last working day before it. A reminder whose time lay before the report is left out; when none is left and the deadline is still ahead, one goes out with the report. The person is not reminded in the quiet hours (21:00 to 07:00 unless the organisation says otherwise) and on days off; the leader and the channel are.`;

function examples(): string {
  const [police, easy] = lawRules;
  if (police === undefined || easy === undefined) throw new Error('Two rules of the law are expected.');
  return table(
    ['Rule', 'Start', 'Last moment', 'Act by'],
    [
      exampleRow(police, '2026-10-23', '14:30'),
      exampleRow(police, '2026-12-23', '16:00'),
      exampleRow(police, '2027-03-26', '14:30'),
      exampleRow(police, '2027-10-29', '14:30'),
      exampleRow(easy, '2026-11-20'),
      exampleRow(easy, '2026-12-10'),
      exampleRow(easy, '2027-03-12'),
      exampleRow(easy, '2027-05-22'),
      exampleRow(ownRule, '2026-12-17'),
    ],
  );
}

function holidays(years: readonly number[]): string {
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

function checks(): string {
  return table(
    ['No.', 'Question', 'Rules', 'In the product now', 'Answer', 'By, date'],
    openChecks.map(({ question, rules: concerned, touches }, index) => [
      `${index + 1}`,
      question,
      concerned.map((id) => `\`${id}\``).join(', '),
      touches === '' ? 'Nothing yet.' : touches,
      '',
      '',
    ]),
  );
}

const signature = `## Sign-off

${table(['Name and role', 'Read and found right, except', 'Date', 'Signature'], [['', '', '', '']])}
`;
