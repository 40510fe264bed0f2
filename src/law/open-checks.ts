import type { RuleId } from './rule-id.ts';

/** Something that a lawyer has to confirm before the product is relied on. */
export interface OpenCheck {
  readonly question: string;
  /** Deadlines that the answer could change; the other questions are about words and storage. */
  readonly rules: readonly RuleId[];
  /** What in the product stands on it; empty as long as the product says and does nothing about it. */
  readonly touches: string;
}

/** When the list was last looked through: as a record that somebody has to review once a year. */
export const openChecksRecord = { id: 'open_checks', checkedOn: '2026-11-20' } as const;

/** The questions that were open when the law data was last checked. docs/law.md shows them to be answered. */
export const openChecks: readonly OpenCheck[] = [
  {
    question:
      'Bill L 31 (2025-26): is it published in Lovtidende, are BEK 799/2022 and BEK 485/2024 changed with it, are the three days calendar days, and does the date of the accident decide?',
    rules: ['easy_absence', 'easy_no_absence'],
    touches:
      'The threshold of absence that the leader reads beside the date. The 14 days are counted from the first day of absence whatever it says.',
  },
  {
    question:
      'Offererstatningsloven § 10: what is its wording now, and has any act of 2026 removed or lengthened the 72 hours?',
    rules: ['police_comp'],
    touches: 'The date, its reminders and the sentence about compensation from the state.',
  },
  {
    question:
      'Which number does the present guide of Arbejdstilsynet on offensive behaviour and violence have?',
    rules: [],
    touches: '',
  },
  {
    question: 'The act on deepfakes (ophavsretsloven §§ 65 a and 73 a): is it in force, and since when?',
    rules: [],
    touches: '',
  },
  {
    question: 'Which branches must have the insurance of lov 1541/2023 (voldsskadeforsikring)?',
    rules: ['police_comp'],
    touches:
      'The sentence about the insurance on the cards of person and leader, by the setting of the organisation. The date stands whatever it says.',
  },
  { question: 'Are there trusted flaggers (DSA) in Denmark, and which?', rules: [], touches: '' },
  {
    question: 'May case cards be kept five years, against the limitation periods of AES?',
    rules: [],
    touches:
      'What the person wrote is erased when the setting retentionMonths says (60 when it says nothing); the record of what was done stays.',
  },
  {
    question: 'Which duty of confidentiality binds an AMR in a private company?',
    rules: [],
    touches:
      'The AMR opens a case with name, kinds and dates, and has not been asked to accept a text first.',
  },
  {
    question:
      'Databeskyttelsesloven § 22: how is access by an alleged harasser (Art. 15) handled in practice?',
    rules: [],
    touches:
      'The person says whether the sender is outside, inside or unknown; nobody is asked for a sender’s name.',
  },
  {
    question: 'Livslinien and Arbejdstilsynet: which numbers and opening hours are right?',
    rules: [],
    touches: 'The numbers on the help card of the person. It names no opening hours.',
  },
  {
    question: 'Art. 14 GDPR: is there a duty to inform an external sender, and who decides when not to?',
    rules: [],
    touches: '',
  },
  {
    question: 'Do Grundlovsdag, 24 and 31 December move the last day of a notice in EASY?',
    rules: ['easy_absence', 'easy_no_absence', 'internal_accident_deadline'],
    touches: 'The product says no: the last day stays, and the moment to act by lies earlier.',
  },
  {
    question: 'Do the 72 hours run on when clocks are changed, or by the clock on the wall?',
    rules: ['police_comp'],
    touches: 'The product shows the earlier of the two.',
  },
  {
    question:
      'When does a series begin for the 72 hours: does each message have its own, or is stalking one offence?',
    rules: ['police_comp'],
    touches: 'Each time that was told has its own date.',
  },
  {
    question:
      'Do the two years for Erstatningsnævnet move from a weekend or holiday to the next working day?',
    rules: ['comp_application'],
    touches: 'The product says yes and shows an earlier moment to act by.',
  },
];
