import type { DeadlineRule, Owner } from '../src/law/deadline-rule.ts';
import { ownDeadlines } from '../src/law/own-rules.ts';
import { CaseRuleId, isOfThePerson, OwnRuleId, type RuleId } from '../src/law/rule-id.ts';
import { deadlines } from '../src/texts/da/deadlines.ts';
import { personDeadlines } from '../src/texts/da/person-deadlines.ts';
import { shared } from '../src/texts/da/shared.ts';
import { ruleNames } from './law-names.ts';
import { lengthInWords, nextLook, reminderInWords, table } from './law-words.ts';

/** Everything about one version of a rule. */
export function ruleSection(rule: DeadlineRule): string {
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
  const until = validTo === undefined ? '' : ` (until ${validTo})`;
  return `### ${ruleNames[id]}${until}\n\n${table(['', ''], facts)}`;
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

/** What follows the sentences about the police, after the setting of the organisation. */
function insuranceSentences(): readonly (readonly string[])[] {
  return (['yes', 'unknown'] as const).map((setting) => [
    `With \`voldsskadeforsikring: ${setting}\``,
    `the person also reads “${personDeadlines.insurance[setting]}”<br>the leader: “${deadlines.insurance[setting]}”`,
  ]);
}

/** What people read about it, where a case shows it. */
function readings(id: RuleId): readonly (readonly string[])[] {
  const known = CaseRuleId.safeParse(id);
  if (!known.success) return [];
  return [
    ['Called', `“${shared.rules[known.data].name}”`],
    ['The person reads', sentences(known.data, personDeadlines)],
    [
      'The leader reads',
      isOfThePerson(known.data) ? 'nothing: it is the person’s alone' : sentences(known.data, deadlines),
    ],
    ...(known.data === 'police_comp' ? insuranceSentences() : []),
  ];
}

type Sentences = Readonly<Record<'ahead' | 'passed', Readonly<Record<CaseRuleId, (last: string) => string>>>>;

function sentences(id: CaseRuleId, { ahead, passed }: Sentences): string {
  return `“${ahead[id]('‹dato›')}”<br>afterwards: “${passed[id]('‹dato›')}”`;
}
