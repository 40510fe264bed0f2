import { z } from 'zod';
import template from '../../adaptive-cards/words-unsure.json' with { type: 'json' };
import { mostWords } from '../case/draft.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId, isDrill } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { addWordsClick, plainClick, toCase } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { wordsField } from './fields.ts';
import { withHelpNow } from './help-now.ts';
import { localDateOf } from './local-date.ts';
import { dayInWords } from './moment-in-words.ts';
import { numberInWords } from './number-in-words.ts';

const OpenCase = z.strictObject({ caseId: CaseId, reportedAt: InstantText });

/**
 * The short menu for words that nobody here knows: they stand in a field, and nothing is kept before the person says where
 * they belong.
 */
export const wordsUnsureCard = defineCard(
  withHelpNow({
    name: 'words-unsure',
    template,
    data: z.strictObject({
      words: z.string().max(mostWords),
      /** Own open cases, the newest first. */
      cases: z.array(OpenCase).max(10),
    }),
    view: ({ words, cases }, { texts, commandId }) => {
      const { withCase, ...begin } = texts.freeText.unsure;
      const shown = cases.length > 0 ? withCase : { ...begin, choose: '', add: '' };
      return {
        ...begin,
        ...shown,
        title: isOfDrill(cases) ? texts.drill.marked(shown.title) : shown.title,
        fallbackText: shown.title,
        wordsError: texts.intakeWhat.wordsError,
        wordsValue: words,
        hasCases: cases.length > 0,
        hasSeveral: cases.length > 1,
        cases: cases.map((listed) => ({ title: inWords(listed, texts), value: listed.caseId })),
        caseValue: cases[0]?.caseId ?? '',
        addClick: { caseId: cases[0]?.caseId ?? '', commandId },
        myCases: texts.help.myCases,
        hint: texts.help.words,
      };
    },
    submits: {
      'begin-with-words': plainClick.extend({ words: wordsField(mostWords), ...toCase }),
      'add-words': addWordsClick,
      'my-cases': plainClick,
      'not-now': plainClick,
    },
  }),
);

/** The one case that words may go to stands in no list. */
function isOfDrill(cases: readonly z.infer<typeof OpenCase>[]): boolean {
  const [only] = cases;
  return only !== undefined && cases.length === 1 && isDrill(only.caseId);
}

function inWords({ caseId, reportedAt }: z.infer<typeof OpenCase>, texts: Texts): string {
  return texts.evidenceWhich.ownCase(
    numberInWords(caseId, texts),
    dayInWords(localDateOf(reportedAt), texts),
  );
}
