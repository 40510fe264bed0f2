import { z } from 'zod';
import { mostWords } from '../case/draft.ts';
import { CaseId, CommandId } from '../case/ids.ts';
import { PlanStep } from '../contingency/questions.ts';
import { ClockId } from '../law/deadline-record.ts';
import { FactChoice } from './change-facts-data.ts';
import { PageId, SectionId } from '../guidance/pages.ts';
import { UnitId } from '../organisation/ids.ts';
import { choiceField, dateField, wordsField } from './fields.ts';

/** What a button sends that only says "I clicked". */
export const plainClick = z.strictObject({ commandId: CommandId });

/** What a button of a case's card sends. Who clicked comes from Teams, never from here. */
export const caseClick = z.strictObject({ caseId: CaseId, commandId: CommandId });

/** What the button of one deadline sends: it is settled. */
export const meetDeadline = caseClick.extend({ clock: ClockId });

/** What to add or correct next. */
export const chooseFact = caseClick.extend({ what: FactChoice });

/** What the first day of absence is sent with; no day when the input was left empty. */
export const reportAbsence = caseClick.extend({ firstDay: dateField });

/** What to read: a page of the menu, or a part of the page that is open. */
export const readGuidance = plainClick.extend({
  page: choiceField(PageId.options),
  section: choiceField(SectionId.options),
  /** Of the contingency plan: whose. */
  unit: z.union([z.literal('').transform(() => undefined), UnitId]).optional(),
});

/** Which step of which unit's contingency plan. */
export const planClick = plainClick.extend({ unit: UnitId, step: PlanStep });

/** Which of several cases is meant, where it can be chosen. */
export const toCase = { toCase: z.union([z.literal('').transform(() => undefined), CaseId]).optional() };

/** Own words for a case that is there. */
export const addWordsClick = caseClick.extend({ words: wordsField(mostWords), ...toCase });

/** Which consent is chosen, by the key of its line. */
export const chooseConsentClick = caseClick.extend({ consent: z.string().max(100) });
