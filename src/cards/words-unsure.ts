import { z } from 'zod';
import template from '../../adaptive-cards/words-unsure.json' with { type: 'json' };
import { mostWords } from '../case/draft.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { wordsField } from './fields.ts';
import { withHelpNow } from './help-now.ts';

/** The short menu for words that nobody here knows: they stand in a field, and nothing is kept before the person says so. */
export const wordsUnsureCard = defineCard(
  withHelpNow({
    name: 'words-unsure',
    template,
    data: z.strictObject({ words: z.string().max(mostWords) }),
    view: ({ words }, { texts }) => ({
      ...texts.freeText.unsure,
      fallbackText: texts.freeText.unsure.title,
      wordsError: texts.intakeWhat.wordsError,
      wordsValue: words,
      myCases: texts.help.myCases,
      hint: texts.help.words,
    }),
    submits: {
      'begin-with-words': plainClick.extend({ words: wordsField(mostWords) }),
      'my-cases': plainClick,
      'not-now': plainClick,
    },
  }),
);
