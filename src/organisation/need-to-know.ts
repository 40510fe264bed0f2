/** As what somebody looks at a case (danish-domain.md 3.3). */
export type CaseRole =
  | 'reporter'
  | 'leader'
  | 'deputy'
  | 'upper-leader'
  | 'amr'
  | 'tr'
  | 'first-aider'
  | 'hr'
  | 'on-call'
  | 'collector'
  | 'other';

/** What there is to see. */
export type CaseField = 'name' | 'unit' | 'kinds' | 'words' | 'dates' | 'absence' | 'impact';

/** For what somebody needs to see more: to care for the person, to notify the accident, to go to the police. */
export type Purpose = 'care' | 'notification' | 'police';

/** How much of a field somebody sees. */
export type Visibility = 'full' | 'summary' | 'hidden';

type Rule = Visibility | readonly Purpose[];
type Row = Readonly<Record<CaseField, Rule>>;

const row = (
  name: Rule,
  unit: Rule,
  kinds: Rule,
  words: Rule,
  dates: Rule,
  absence: Rule,
  impact: Rule,
): Row => ({ name, unit, kinds, words, dates, absence, impact });

const whileHelping = ['care', 'notification'] as const;
const leading = row(
  'full',
  'full',
  'full',
  ['care', 'notification', 'police'],
  'full',
  whileHelping,
  whileHelping,
);
const nothing = row('hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden');

/**
 * Who needs to know what, once told about the case: fully, as a summary, only for a purpose, or not at all.
 * The default of danish-domain.md 3.3; health, absence and impact never go to AMR, TR or colleagues.
 */
export const needToKnow: Readonly<Record<CaseRole, Row>> = {
  reporter: row('full', 'full', 'full', 'full', 'full', 'full', 'full'),
  leader: leading,
  deputy: leading,
  'upper-leader': leading,
  amr: row('full', 'full', 'full', 'summary', 'full', 'hidden', 'hidden'),
  tr: row('full', 'full', 'hidden', 'hidden', 'full', 'hidden', 'hidden'),
  'first-aider': row('full', 'full', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'),
  hr: row('full', 'full', 'full', ['police'], 'full', ['notification'], ['notification']),
  'on-call': row('full', 'hidden', 'full', 'hidden', 'full', 'hidden', 'hidden'),
  // And the way that it came by, and where to look, as far as the person has said so to this one.
  collector: row('full', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'),
  other: nothing,
};

/** How much of a field the role sees, given what it has to do in the case now. */
export function visibility(role: CaseRole, field: CaseField, purposes: readonly Purpose[]): Visibility {
  const rule = needToKnow[role][field];
  if (typeof rule === 'string') return rule;
  return rule.some((purpose) => purposes.includes(purpose)) ? 'full' : 'hidden';
}
