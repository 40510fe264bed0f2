import { openChecksRecord } from '../src/law/open-checks.ts';
import type { DeadlineRule } from '../src/law/deadline-rule.ts';
import { ownRule } from '../src/law/own-rules.ts';
import { CaseRuleId, OwnRuleId } from '../src/law/rule-id.ts';
import { lawRules } from '../src/law/rules.ts';
import { examples, holidays } from './law-examples.ts';
import { checks, otherLimits } from './law-limits.ts';
import { ruleSection } from './law-rule-section.ts';
import { settingsSection } from './law-settings.ts';
import { nextLook, table } from './law-words.ts';

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
    otherLimits(),
    '## The organisation’s own settings',
    settingsSection(),
    'Those of them that are deadlines and no clock of a case yet:',
    ...otherOwn.map(ruleSection),
    counting,
    '## Worked examples',
    'Computed by the program, as if reported at the start, for a workplace with the default hours (Monday to Friday 08:00–16:00; closed on public holidays, 5 June, 24 and 31 December).',
    examples(),
    '## Public holidays the program knows',
    'Store bededag counted until and including 2023.',
    holidays([2026, 2027, 2028]),
    '## Open checks',
    `Questions that were open on ${openChecksRecord.checkedOn}; next look by ${nextLook(openChecksRecord.checkedOn)}. “In the product now” says what stands on the answer today.`,
    checks(),
    signature,
  ].join('\n\n');
}

const introduction = `# The law in the program

<!-- Made by \`npm run law\` from src/law. Do not edit: change the data and run it again. -->

This page is for a lawyer. It shows every rule, date and threshold that Chikanehjælpen computes with, where each comes from, and what nobody has confirmed yet. It is made from the data the program runs on, and a test fails when the two differ. **None of it is legal advice, and no lawyer has approved it yet.**

Certainty: **A** statute or the responsible authority · **B** secondary source · **C** general knowledge, unconfirmed · **S** an organisation’s own document. A case keeps the version of each rule that it was computed with; a changed rule is a new version beside the old one. Each record is due for a new look twelve months after it was checked: from then on the program warns its administrators every week.`;

const counting = `## How it is counted

- All clocks are clocks in Denmark (Europe/Copenhagen); what is stored is UTC.
- Hours run on from the minute, over nights, weekends and holidays. When clocks change in between, the earlier of elapsed time and wall-clock time is shown.
- Days leave out the first day and end at 23:59. Duties do not move to a later day when the last one is a weekend, a public holiday, 5 June, 24 or 31 December; the card shows an earlier **moment to act by** instead: the last end of work before it.
- When only the day is known, the clock runs from 00:00 and the card says so. When not even the day is known, it runs from 00:00 on the day of the report and the card says that the date may be earlier.
- A time that occurs twice (October) counts as the first, a time that is skipped (March) as the moment of the jump.
- Nothing is counted from when somebody discovered what had happened. Where the law counts from knowledge, from a judgment or from a doctor’s word, a case counts from what happened, which is the earliest it can be.
- Each time that was told has a police clock of its own. All other clocks run from the earliest time.
- A complaint or an application that ends on a weekend, a public holiday, 5 June, 24 or 31 December moves to the next working day; the moment to act by still lies before the day as counted, so that an earlier date is always shown.
- Working hours and working days of the organisation’s own deadlines are those of the unit where the person works; where the law counts working days, they are Monday to Friday without public holidays.
- A last moment at 00:00 is shown as 23.59 on the day before, because people read “00.00” a day too late. What is stored and counted stays 00:00.
- Once the moment to act by is past and the last moment is not, the card says that it is best done now.
- Morning reminders go out at 09:00 on the day, or on the last working day before it. A reminder whose time lay before the report is left out; when none is left and the deadline is still ahead, one goes out with the report. The person is not reminded in the quiet hours (21:00 to 07:00 unless the organisation says otherwise) and on days off; the leader and the channel are.`;

const signature = `## Sign-off

${table(['Name and role', 'Read and found right, except', 'Date', 'Signature'], [['', '', '', '']])}
`;
