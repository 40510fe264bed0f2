import { Temporal } from 'temporal-polyfill';
import { publicHolidayName } from '../src/law/danish-holidays.ts';
import type { DeadlineRule, Owner } from '../src/law/deadline-rule.ts';
import { openChecks } from '../src/law/open-checks.ts';
import { ownDeadlines, ownRule } from '../src/law/own-rules.ts';
import { CaseRuleId, OwnRuleId, type RuleId } from '../src/law/rule-id.ts';
import { lawRules, ruleInForce } from '../src/law/rules.ts';
import { absenceThresholds } from '../src/law/thresholds.ts';
import { deadlines } from '../src/texts/da/deadlines.ts';
import { personDeadlines } from '../src/texts/da/person-deadlines.ts';
import { shared } from '../src/texts/da/shared.ts';
import { ruleNames } from './law-names.ts';
import { exampleRow, lengthInWords, reminderInWords, table } from './law-words.ts';

const isOfACase = ({ id }: DeadlineRule) => CaseRuleId.safeParse(id).success;
const ownRules = OwnRuleId.options.map((id) => ownRule(id));
const clocks = [...lawRules, ...ownRules].filter(isOfACase);
const otherLaw = lawRules.filter((rule) => !isOfACase(rule));
const otherOwn = ownRules.filter((rule) => !isOfACase(rule));

/** docs/law.md: everything that the program believes about the law, for a lawyer to read, answer and sign. */
export function lawDocument(): string {
  return [
    introduction,
    '## Clocks of a case',
    'They are computed for each case that they concern, shown on its cards, and reminded of.',
    ...clocks.map(ruleSection),
    '## Other limits kept as data',
    'No case starts a clock of these. They stand here to be confirmed before a part of the product uses them.',
    ...otherLaw.map(ruleSection),
    '### Absence that makes an accident notifiable (`easy_threshold`)',
    'No part of the program decides by it: the 14 days are counted from the first day of absence, however long the absence lasts.',
    thresholds(),
    '## The organisation’s own deadlines',
    ...otherOwn.map(ruleSection),
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
    ['Set by', setBy(rule)],
    ['Legal basis', legalBasis],
    ['Source', source],
    ['Certainty', certainty],
    ...(rule.toVerify === undefined ? [] : [['To confirm', rule.toVerify]]),
    ['Checked', `${checkedOn}; next look by ${nextLook(checkedOn)}`],
    ['Who acts', owners[rule.owner]],
    ...remindersOf(rule),
    ...readings(id),
  ];
  return `### ${ruleNames[id]}\n\n${table(['', ''], facts)}`;
}

function setBy({ id, setBy: who }: DeadlineRule): string {
  const own = OwnRuleId.safeParse(id);
  if (who === 'law' || !own.success) return 'law';
  const { least, most, usual } = ownDeadlines[own.data];
  return `the organisation: ${least} to ${most}, ${usual} when it says nothing`;
}

const owners: Readonly<Record<Owner, string>> = {
  leader: 'the leader who handles the case',
  person: 'the person',
  doctor: 'the doctor or dentist',
  employer: 'the employer',
  'data-protection': 'whoever answers for data protection',
};

function remindersOf({ reminders, onDoubt }: DeadlineRule): readonly (readonly string[])[] {
  if (reminders.length === 0) return [['Reminders', 'none']];
  return [
    ['Reminders', reminders.map(reminderInWords).join('<br>')],
    ['A reminder in doubt', onDoubt === 'hold' ? 'is held back' : 'is sent again, marked as repeated'],
  ];
}

/** What people read about it, where a case shows it. */
function readings(id: RuleId): readonly (readonly string[])[] {
  const known = CaseRuleId.safeParse(id);
  if (!known.success) return [];
  return [
    ['Called', `“${shared.rules[known.data].name}”`],
    ['The person reads', sentences(known.data, personDeadlines)],
    ['The leader reads', sentences(known.data, deadlines)],
  ];
}

type Sentences = Readonly<Record<'ahead' | 'passed', Readonly<Record<CaseRuleId, (last: string) => string>>>>;

function sentences(id: CaseRuleId, { ahead, passed }: Sentences): string {
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
  ['aktindsigt', '2026-12-18'],
  ['first_human_contact', '2026-11-20', '14:30'],
];

function inForce(id: RuleId, date: string): DeadlineRule {
  const own = OwnRuleId.safeParse(id);
  const rule = own.success ? ownRule(own.data) : ruleInForce(id, Temporal.PlainDate.from(date));
  if (rule === undefined) throw new Error(`No version of ${id} is in force on ${date}.`);
  return rule;
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
