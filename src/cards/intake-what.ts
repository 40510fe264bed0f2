import { z } from 'zod';
import template from '../../adaptive-cards/intake-what.json' with { type: 'json' };
import { IntakeAnswers } from '../case/draft.ts';
import { HarassmentChannel, HarassmentKind } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { choicesOf } from './choices.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { keptInWords } from './evidence-data.ts';
import { choicesField, toggleField, wordsField } from './fields.ts';
import { withHelpNow } from './help-now.ts';

const whatClick = caseClick.extend({
  kinds: choicesField(HarassmentKind, 8),
  channels: choicesField(HarassmentChannel, 6),
  namesHome: toggleField,
  words: wordsField(4000),
});

/** Second step of the intake: kinds, channels and the person's own words. All of it may be skipped. */
export const intakeWhatCard = defineCard(
  withHelpNow({
    name: 'intake-what',
    template,
    data: z.strictObject({ caseId: CaseId, answers: IntakeAnswers, files: z.int().min(0) }),
    view: ({ caseId, answers, files }, { texts, commandId }) => ({
      ...texts.intakeWhat,
      fallbackText: texts.intakeWhat.title,
      kindChoices: choicesOf(HarassmentKind.options, texts.shared.kinds),
      kindValue: (answers.kinds ?? []).join(','),
      channelChoices: choicesOf(HarassmentChannel.options, texts.shared.channels),
      channelValue: (answers.channels ?? []).join(','),
      namesHomeValue: String(answers.namesHome ?? false),
      wordsValue: answers.words ?? '',
      ...keptInWords(files, texts),
      click: { caseId, commandId },
    }),
    submits: {
      'answer-what': whatClick,
      'what-and-evidence': whatClick,
      'what-and-stop': whatClick,
      'what-and-back': whatClick,
    },
  }),
);
