import { z } from 'zod';
import template from '../../adaptive-cards/my-cases.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { localDateOf } from './local-date.ts';
import { dayInWords } from './moment-in-words.ts';
import { numberInWords } from './number-in-words.ts';

const ListedCase = z.strictObject({
  caseId: CaseId,
  reportedAt: InstantText,
  status: z.enum(['open', 'withdrawn', 'closed']),
});
type ListedCase = z.infer<typeof ListedCase>;

const MyCasesData = z.strictObject({ cases: z.array(ListedCase).max(10), hasDraft: z.boolean() });

/** The person's own cases, the first of the list chosen beforehand. The number chosen is what `show-case` sends. */
export const myCasesCard = defineCard(
  withHelpNow({
    name: 'my-cases',
    template,
    data: MyCasesData,
    view: ({ cases, hasDraft }, { texts }) => ({
      ...texts.myCases,
      fallbackText: texts.myCases.title,
      hasCases: cases.length > 0,
      isEmpty: cases.length === 0,
      caseChoices: cases.map((listed) => ({ title: inWords(listed, texts), value: listed.caseId })),
      caseValue: cases[0]?.caseId ?? '',
      hasDraft,
    }),
    submits: { 'show-case': caseClick, 'resume-draft': plainClick, start: plainClick },
  }),
);

function inWords({ caseId, reportedAt, status }: ListedCase, texts: Texts): string {
  const day = dayInWords(localDateOf(reportedAt), texts);
  return texts.myCases.reported(numberInWords(caseId, texts), day, texts.myCases.status[status]);
}
